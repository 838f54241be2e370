"""Where a package is: the folder that an argument means, or the one in a checkout of a project."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from specloom.diagnostics import Pointer, refused

_BESIDE = frozenset(
    {"test", "tests", "testing", "docs", "doc", "examples", "example", "scripts", "bin", "build", "dist"}
)
"""Folders of a checkout that are no package of its users, whatever they hold."""
_SOURCE = "src"


def package_at(given: Path) -> Path:
    """Return the folder, or the one module, of the package that a path means; raise InputError where there is none.

    The path is that of the package, of a checkout that has it at its top or below `src`, or of a package as it would
    be without `src`.
    """
    for path in (given, given.parent / _SOURCE / given.name):
        if path.suffix in {".py", ".pyi"} and path.is_file():
            return path
        if _is_package(path):
            return path
        if path.is_dir():
            return _inside(path)
    raise refused("compare-nothing", "there is no such folder", Pointer(str(given)))


def _inside(folder: Path) -> Path:
    """Return the one package of a checkout."""
    found = [*_packages(folder / _SOURCE), *_packages(folder)]
    if len(found) > 1:
        name = _project_name(folder)
        found = [path for path in found if _letters(path.name) == name] or found
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(str(path) for path in found[:5])
        raise refused("compare-nothing", f"there are several packages: {listed}", Pointer(str(folder)), "name one")
    if any(path.suffix in {".py", ".pyi"} for path in _entries(folder)):
        return folder
    hint = "name the folder of a package, or of a checkout that has one at its top or below src"
    raise refused("compare-nothing", "there is no package of Python", Pointer(str(folder)), hint)


def _packages(folder: Path) -> Iterator[Path]:
    for path in _entries(folder):
        if path.name.isidentifier() and path.name not in _BESIDE and _is_package(path):
            yield path


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _is_package(path: Path) -> bool:
    return any((path / f"__init__{end}").is_file() for end in (".py", ".pyi"))


def _project_name(folder: Path) -> str | None:
    """Return the letters of the name that a project gives itself."""
    try:
        project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8")).get("project")
    except (OSError, ValueError, RecursionError):
        return None
    name = project.get("name") if isinstance(project, dict) else None
    return _letters(name) if isinstance(name, str) else None


def _letters(name: str) -> str:
    return re.sub(r"[-_.]+", "", name).lower()
