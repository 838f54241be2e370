"""Finds the templates, in the installed package or the checkout; the only file that knows where they are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_SKIPPED = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


@cache
def templates() -> Traversable:
    """Return the templates folder; raise FileNotFoundError where an installation lost it."""
    installed = files("specloom") / "templates"
    if installed.is_dir():
        return installed
    checkout = Path(__file__).resolve().parents[2] / "templates"
    if checkout.is_dir():
        return checkout
    raise FileNotFoundError("specloom is installed without its templates; install it again")


def read_text(path: str) -> str:
    """Return the text of the template or runtime file at the POSIX path `path`, with LF line ends."""
    return _at(path).read_bytes().decode("utf-8").replace("\r\n", "\n")


def walk(prefix: str = "") -> list[str]:
    """Return the sorted POSIX paths of all files below `prefix`; caches and compiled modules are left out."""
    start = _at(prefix) if prefix else templates()
    return sorted(_walk(start, prefix.strip("/")))


@cache
def templates_hash() -> str:
    """Return the SHA-256 of all templates, paths and contents."""
    return _hash((path, read_text(path).encode("utf-8")) for path in walk())


@cache
def generator_hash() -> str:
    """Return the SHA-256 of the generator's own modules: it changes between versions, too."""
    root = files("specloom")
    own = sorted(path for path in _walk(root, "") if path.endswith(".py") and not path.startswith("templates/"))
    return _hash((path, root.joinpath(path).read_bytes()) for path in own)


def _hash(contents: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for path, content in contents:
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _at(path: str) -> Traversable:
    place = templates()
    for segment in path.strip("/").split("/"):
        if segment in {"", ".", ".."}:
            raise ValueError(f"{path!r} is not the path of a template")
        place = place / segment
    return place


def _walk(place: Traversable, path: str) -> list[str]:
    found: list[str] = []
    for entry in place.iterdir():
        if entry.name in _SKIPPED or entry.name.endswith((".pyc", ".pyo")):
            continue
        below = f"{path}/{entry.name}" if path else entry.name
        if entry.is_dir():
            found += _walk(entry, below)
        else:
            found.append(below)
    return found
