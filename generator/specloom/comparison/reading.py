"""Reading: the modules of a package as griffe sees them in their text; nothing of them is imported."""

from __future__ import annotations

import gc
import io
import logging
import os
import tokenize
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import griffe

from specloom.comparison.places import package_at
from specloom.diagnostics import Pointer, refused

ModulePath = tuple[str, ...]
"""The names that lead to a module from the package, which is itself at `()`."""
_ENDS = (".pyi", ".py")
"""Of two files of one module, the stub says its types."""
_LARGEST = 16_000_000
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A module that is there, and cannot be read."""

    path: ModulePath
    file: Path
    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Source:
    """The modules of a package."""

    name: str
    modules: Mapping[ModulePath, griffe.Module]
    unreadable: tuple[Unreadable, ...]


def read_source(given: Path) -> Source:
    """Return the modules of the package that a path means; raise InputError where it cannot be read."""
    place = package_at(given)
    modules: dict[ModulePath, griffe.Module] = {}
    unreadable: list[Unreadable] = []
    name = place.name if place.is_dir() else place.stem
    silent = logging.getLogger("griffe")
    before, collecting = silent.disabled, gc.isenabled()
    silent.disabled = True
    gc.disable()  # trees are made and dropped: collecting in between takes a third of the time
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of escapes in the text of others
            for path, file in sorted(_files(place)):
                parent = modules.get(path[:-1]) if path else None
                try:
                    parent = parent or _outer(path, name, place, modules)
                    modules[path] = _module(path[-1] if path else name, file, parent)
                except (Exception, MemoryError) as error:  # noqa: BLE001 - griffe, over any text that there is
                    unreadable.append(Unreadable(path, file, getattr(error, "lineno", None) or 1, _reason(error)))
    finally:
        silent.disabled = before
        if collecting:
            gc.enable()
    if unreadable and not unreadable[0].path:
        first = unreadable[0]
        raise refused("compare-unreadable", f"line {first.line}: {first.reason}", Pointer(str(first.file)))
    if not modules:
        raise refused("compare-nothing", "there is no module of Python that can be read", Pointer(str(given)))
    _outer(("",), name, place, modules)
    return Source(name, modules, tuple(unreadable))


def _outer(path: ModulePath, name: str, place: Path, modules: dict[ModulePath, griffe.Module]) -> griffe.Module | None:
    """Return the module that a module is in; where a folder has none of its own, one without anything is made."""
    if not path:
        return None
    outer = path[:-1]
    if outer not in modules:
        parent = _outer(outer, name, place, modules)
        folder = place.joinpath(*outer)
        modules[outer] = griffe.Module(outer[-1] if outer else name, filepath=[folder], parent=parent)
    return modules[outer]


def _module(name: str, file: Path, parent: griffe.Module | None) -> griffe.Module:
    if file.stat().st_size > _LARGEST:
        raise ValueError("it is too large")
    return griffe.visit(name, file, _text(file.read_bytes()), parent=parent, extensions=griffe.Extensions())


def _text(data: bytes) -> str:
    """Return the text of a module, in the encoding that it names."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def _reason(error: BaseException) -> str:
    """Return one sentence that says why a module cannot be read."""
    if isinstance(error, SyntaxError):
        return error.msg or "it is no Python that this version of Python can read"
    if isinstance(error, OSError):
        return error.strerror or "it cannot be opened"
    if isinstance(error, RecursionError | MemoryError):
        return "it nests too deep"
    return str(error) or type(error).__name__


def _files(place: Path) -> Iterator[tuple[ModulePath, Path]]:
    """Yield the module and the file of all sources of a package; it follows no links to folders."""
    if place.is_file():
        yield (), place
        return
    for folder, below, names in os.walk(place):
        path = Path(folder).relative_to(place).parts
        below[:] = sorted(each for each in below if each.isidentifier() and len(path) < _DEEPEST)
        for stem in sorted({name.rpartition(".")[0] for name in names if name.endswith(_ENDS)}):
            if stem.isidentifier() and stem != "__main__":
                file = next(file for end in _ENDS if (file := Path(folder, stem + end)).name in names)
                if file.is_file():
                    yield (path if stem == "__init__" else (*path, stem)), file
