"""The rooms of the runtime: each imports only those before it, and nothing but facades at the top imports them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from .conftest import RUNTIME

ROOMS = ["", "transport", "values", "reading", "writing", "codecs", "auth", "sending", "asynchronous", "synchronous"]
ROOMS += ["mocking", "lineage"]
"""From the bottom to the top; `""` is what lies outside of rooms."""
FACADES = {
    "legacy_raw_methods",
    "long_operations",
    "api",
    "client_api",
    "clients",
    "models",
    "pages",
    "raw_methods",
    "response",
    "scalars",
    "streams",
    "testing",
    "webhooks",
}
"""The modules that generated code imports, with what rooms hold."""


def imported_rooms(path: Path) -> set[str]:
    """Return the rooms that the relative imports of a module lead to."""
    here = path.relative_to(RUNTIME).parts[:-1]
    rooms: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            target = [*here[: len(here) - node.level + 1], *(node.module or "").split(".")]
            rooms.add(target[0] if len(target) > 1 else "")
    return rooms


@pytest.mark.parametrize("path", sorted(RUNTIME.rglob("*.py")), ids=lambda path: path.relative_to(RUNTIME).as_posix())
def test_imports_point_down(path: Path) -> None:
    room = path.relative_to(RUNTIME).parts[0] if path.parent != RUNTIME else ""
    if room == "" and path.stem in FACADES:
        return
    others = {"asynchronous"} if room == "synchronous" else set(ROOMS[ROOMS.index(room) + 1 :])
    assert not imported_rooms(path) & others
