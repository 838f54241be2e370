"""Equal inline declarations become one, and declarations that nothing refers to any more are left out."""

from __future__ import annotations

import dataclasses
from typing import Any

from specloom.ir.types import AnyDeclaration, Reference
from specloom.ir.words import Name


def share(declarations: tuple[AnyDeclaration, ...], value: Any) -> tuple[tuple[AnyDeclaration, ...], Any]:
    """Merge equal inline declarations, keeping the one with the shortest name; return them and `value`, rewritten."""
    by_id = {declaration.id: declaration for declaration in declarations}
    prints: dict[str, Any] = {}
    groups: dict[Any, list[AnyDeclaration]] = {}
    for declaration in declarations:
        if not declaration.component:
            groups.setdefault(_print(declaration.id, by_id, prints, ()), []).append(declaration)
    kept: dict[str, str] = {}
    for group in groups.values():
        first = min(group, key=lambda each: (len(each.name.words), each.name.wire, each.id))
        kept |= {each.id: first.id for each in group if each.id != first.id}
    if not kept:
        return declarations, value
    left = tuple(_rewrite(each, kept) for each in declarations if each.id not in kept)
    return left, _rewrite(value, kept)


def _print(
    declaration_id: str, by_id: dict[str, AnyDeclaration], prints: dict[str, Any], above: tuple[str, ...]
) -> Any:
    """Return what a declaration says, as a hashable value without its name and place; components stand for themselves."""
    if declaration_id not in prints:
        declaration = by_id.get(declaration_id)
        if declaration is None or declaration.component or declaration_id in above:
            return declaration_id
        prints[declaration_id] = hash(_flat(declaration, by_id, prints, (*above, declaration_id), top=True))
    return prints[declaration_id]


def _flat(
    value: Any, by_id: dict[str, AnyDeclaration], prints: dict[str, Any], above: tuple[str, ...], *, top: bool = False
) -> Any:
    match value:
        case Reference():
            return ("ref", _print(value.id, by_id, prints, above))
        case Name():
            return value.wire
        case tuple() | list():
            return tuple(_flat(item, by_id, prints, above) for item in value)
        case dict():
            return tuple((key, _flat(item, by_id, prints, above)) for key, item in sorted(value.items()))
        case _ if dataclasses.is_dataclass(value):
            skipped = {"pointer", "id", "name"} if top else {"pointer"}
            names = _fields(type(value))
            parts = tuple(_flat(getattr(value, name), by_id, prints, above) for name in names if name not in skipped)
            return (type(value).__name__, *parts)
        case bool():
            return ("bool", value)
        case _:
            return value


def _rewrite(value: Any, kept: dict[str, str]) -> Any:
    """Return `value` with the references to merged declarations renamed; what holds none stays the same object."""
    match value:
        case Reference():
            return Reference(kept[value.id]) if value.id in kept else value
        case tuple():
            changed = tuple(_rewrite(item, kept) for item in value)
            return changed if any(new is not old for new, old in zip(changed, value, strict=True)) else value
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            changes = {}
            for name in _fields(type(value)):
                old = getattr(value, name)
                new = _rewrite(old, kept)
                if new is not old:
                    changes[name] = new
            return dataclasses.replace(value, **changes) if changes else value
        case _:
            return value


_FIELDS: dict[type, tuple[str, ...]] = {}


def _fields(kind: type) -> tuple[str, ...]:
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple(field.name for field in dataclasses.fields(kind))
    return _FIELDS[kind]
