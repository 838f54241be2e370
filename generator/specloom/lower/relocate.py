"""The model of a document that was lifted from another form, with the places and ids of the form that was written."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.types import AnyDeclaration
from specloom.ir.walk import fields, rename
from specloom.lower.api import Lowered

Origin = Callable[[Pointer], Pointer]
"""From a place in the lifted form to the one where it was written."""


def relocate(lowered: Lowered, root: str, origin: Origin) -> Lowered:
    """Return a model with all its places, and the ids made of them, as they were written; `root` is the main file."""
    api = lowered.api
    ids = _ids(api.declarations, root, origin)
    moved = tuple(
        dataclasses.replace(rename(each, ids), id=ids.get(each.id, each.id), pointer=origin(each.pointer))
        for each in api.declarations
    )
    declarations = tuple(_placed(each, origin) for each in sorted(moved, key=lambda each: each.id))
    rest = _placed(rename(dataclasses.replace(api, declarations=()), ids), origin)
    told = tuple(dataclasses.replace(each, pointer=origin(each.pointer)) for each in lowered.diagnostics)
    return Lowered(dataclasses.replace(rest, declarations=declarations), told)


def _ids(declarations: tuple[AnyDeclaration, ...], root: str, origin: Origin) -> dict[str, str]:
    """Return the ids that change, to what they become; two never become one."""
    taken = {each.id for each in declarations}
    found: dict[str, str] = {}
    for each in declarations:
        new = origin(each.pointer).seen_from(root)
        if each.id == each.pointer.seen_from(root) and new not in taken:
            taken.add(new)
            found[each.id] = new
    return found


def _placed(value: Any, origin: Origin) -> Any:
    """Return a node of the ir with its places as they were written; what holds none that moved stays the same."""
    kind = type(value)
    if kind is Pointer:
        found = origin(value)
        return value if found == value else found
    if kind is tuple:
        changed = tuple([_placed(item, origin) for item in value])
        return changed if any(new is not old for new, old in zip(changed, value, strict=True)) else value
    if kind is dict:
        return {key: _placed(item, origin) for key, item in value.items()}
    changes = {}
    for name in fields(kind):
        old = getattr(value, name)
        new = _placed(old, origin)
        if new is not old:
            changes[name] = new
    return dataclasses.replace(value, **changes) if changes else value
