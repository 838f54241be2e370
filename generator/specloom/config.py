"""Frozen options of a run, read from pyproject.toml or specloom.toml and overridden by flags; knows no OpenAPI."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """One client to generate. Paths are absolute or relative to the current folder, ready to open."""

    spec: str
    """A path, `-` for standard input, or an `https://` URL."""
    output: Path
    target: str = "python"
    package: str | None = None
    """The package's import name; None derives it from the document's title."""
    include_tags: tuple[str, ...] = ()
    exclude_tags: tuple[str, ...] = ()
    include_paths: tuple[str, ...] = ()
    overlays: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    formatter: str = "ruff"
    strict: bool = False
    docs_only: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    """Pinned names: pointer (`#/components/schemas/Model`) to name."""
    target_options: Mapping[str, Any] = field(default_factory=dict)
    """What only this target has: the table `[client.python]` or `[client.ruby]`."""
    allow_remote_refs: tuple[str, ...] = ()
    """Origins (`https://example.org`) that a `$ref` may name."""
