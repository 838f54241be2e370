"""What a document holds, counted by a plain reader that has nothing of specloom's: its operations and named schemas."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

SUFFIXES = frozenset({".json", ".yaml", ".yml"})
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
SCHEMAS = {"openapi": ("components", "schemas"), "swagger": ("definitions",)}
"""Where the named schemas are, by the key that tells the version."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The places of a document, as its ledger writes them: `#/paths/~1pets/get`, `other.yaml#/pets/get`."""

    operations: tuple[str, ...]
    schemas: Mapping[str, str]
    """The place of each named schema, and of the schema that it is: another one where it only refers to that."""


@dataclass(slots=True)
class Files:
    """The files of one document, each read once; a place is a file and the keys that lead to it."""

    root: Path
    read: dict[Path, Any] = field(default_factory=dict)

    def at(self, path: Path, keys: tuple[str, ...]) -> Any:
        """Return what stands at a place; None where there is nothing."""
        if path not in self.read:
            self.read[path] = parsed(path)
        value = self.read[path]
        for key in keys:
            pairs = dict(enumerate(value)) if isinstance(value, list) else value if isinstance(value, dict) else {}
            value = pairs.get(int(key) if isinstance(value, list) else key)
        return value

    def end(self, path: Path, keys: tuple[str, ...]) -> tuple[Path, tuple[str, ...]]:
        """Return the place at the end of a chain of references."""
        value = self.at(path, keys)
        if not isinstance(value, dict) or not isinstance(value.get("$ref"), str):
            return path, keys
        file, _, pointer = value["$ref"].partition("#")
        target = Path(os.path.normpath(path.parent / unquote(file))) if file else path
        return self.end(target, tuple(_decoded(token) for token in unquote(pointer).split("/")[1:]))

    def name(self, path: Path, keys: tuple[str, ...]) -> str:
        """Return a place as a ledger writes it."""
        file = "" if path == self.root else Path(os.path.relpath(path, self.root.parent)).as_posix()
        return f"{file}#{''.join('/' + key.replace('~', '~0').replace('/', '~1') for key in keys)}"


def parsed(path: Path) -> Any:
    """Return the data of a file."""
    text = path.read_text("utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text)
    return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - a safe one, in C where it is there


def is_document(path: Path) -> bool:
    """Tell a document from the other files beside it."""
    data = parsed(path) if path.suffix in SUFFIXES else None
    return isinstance(data, dict) and not SCHEMAS.keys().isdisjoint(data)


def contents(path: Path) -> Contents:
    """Read a document and the files that its operations and named schemas are in."""
    files = Files(path.resolve())
    [version] = SCHEMAS.keys() & files.at(files.root, ()).keys()
    place = files.end(files.root, SCHEMAS[version])
    schemas = files.at(*place) or {}
    places = [(place[0], (*place[1], name)) for name in schemas]
    return Contents(tuple(_operations(files)), {files.name(*each): files.name(*files.end(*each)) for each in places})


def _operations(files: Files) -> Iterator[str]:
    version = str(files.at(files.root, ("openapi",)))
    methods = METHODS if version < "3.2" else METHODS | {"query"}
    for path in files.at(files.root, ("paths",)) or {}:
        if path.startswith("x-"):
            continue
        file, keys = files.end(files.root, ("paths", path))
        item = files.at(file, keys) or {}
        at = ("paths", path)  # where several refer to one path item, each has its operations
        yield from (files.name(files.root, (*at, method)) for method in item if method in methods)
        others = item.get("additionalOperations") or {} if version >= "3.2" else {}
        yield from (files.name(files.root, (*at, "additionalOperations", method)) for method in others)


def _decoded(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")
