"""Walks over nodes of the ir: which declarations they refer to, and the same nodes with references renamed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.types import Constraints, Docs, EnumType, Reference, Scalar
from specloom.ir.words import Name

_WITHOUT_REFERENCES = frozenset({Pointer, Docs, Constraints, EnumType, Scalar, Name, str, int, float, bool, type(None)})
_fields_of: dict[type, tuple[str, ...]] = {}


def fields(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a node's class; none for what is no node."""
    if kind not in _fields_of:
        names = tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()
        _fields_of[kind] = names
    return _fields_of[kind]


def references(value: Any) -> Iterator[str]:
    """Yield the ids of all references inside `value`, a node of the ir or a tuple of them."""
    kind = type(value)
    if kind is Reference:
        yield value.id
    elif kind is tuple:
        for item in value:
            yield from references(item)
    elif kind not in _WITHOUT_REFERENCES:
        for name in fields(kind):
            yield from references(getattr(value, name))


def rename(value: Any, ids: Mapping[str, str]) -> Any:
    """Return `value` with references renamed by `ids`; what holds none of them stays the same object."""
    kind = type(value)
    if kind in _WITHOUT_REFERENCES:
        return value
    if kind is Reference:
        return Reference(ids[value.id]) if value.id in ids else value
    if kind is tuple:
        changed = tuple(rename(item, ids) for item in value)
        return changed if any(map(_differs, changed, value)) else value
    changes = {}
    for name in fields(kind):
        old = getattr(value, name)
        new = rename(old, ids)
        if new is not old:
            changes[name] = new
    return dataclasses.replace(value, **changes) if changes else value


def _differs(new: Any, old: Any) -> bool:
    return new is not old
