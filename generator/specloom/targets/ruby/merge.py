"""The properties of an object with those of the schemas that it is composed of."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.diagnostics import Pointer
from specloom.ir.source import SchemaSource
from specloom.targets.ruby.types import Types


@dataclass(slots=True)
class Merged:
    """Properties by wire name, in order, and the names of the required ones."""

    properties: dict[str, SchemaSource]
    required: set[str]


def merged(types: Types, node: SchemaSource) -> Merged:
    """Return the properties of `node`: those of what it refers to first, then of inline parts, then its own.

    What is referred to by several parts is added once. A part that is one of its heirs has nothing of the others.
    """
    found = Merged({}, set())
    _add(types, node, found, set(), ())
    return found


def _add(types: Types, node: SchemaSource, found: Merged, done: set[str], above: tuple[Pointer, ...]) -> None:
    branches = (*node.any_of, *node.one_of)
    settled = any(_resolved(types, branch).pointer in above for branch in branches)
    parts = node.all_of if settled else (*node.all_of, *branches)
    above = (*above, node.pointer)
    keys = [(types.schemas.key(part), types.schemas.plain(part)) for part in parts]
    for key, _ in keys:
        if key is not None and key not in done:
            done.add(key)
            _add(types, _resolved(types, types.schemas.named[key]), found, done, above)
    for key, part in keys:
        if key is None:
            _add(types, part, found, done, above)
    found.properties.update(node.properties)
    found.required.update(node.required)


def _resolved(types: Types, node: SchemaSource) -> SchemaSource:
    """Return what a chain of references ends at."""
    for _ in range(200):
        if node.ref is None:
            break
        node = types.schemas.plain(types.schemas.named[node.ref])
    return node
