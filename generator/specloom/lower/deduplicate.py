"""Equal inline declarations become one, which all places that used any of them then use, and knows where all were."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

from specloom.ir.types import AnyDeclaration, Constraints, Docs, EnumType, Field, Reference, Scalar
from specloom.ir.walk import fields, references, rename
from specloom.ir.words import Name
from specloom.naming import order


def deduplicate(declarations: tuple[AnyDeclaration, ...], value: Any) -> tuple[tuple[AnyDeclaration, ...], Any]:
    """Merge equal inline declarations; return those that are left, and `value`, a node of the ir, referring to them."""
    fingerprints = _Fingerprints({declaration.id: declaration for declaration in declarations})
    groups: dict[Any, list[AnyDeclaration]] = {}
    for declaration in declarations:
        if not declaration.component:
            groups.setdefault(fingerprints.of(declaration.id), []).append(declaration)
    merged: dict[str, str] = {}
    kept: dict[str, AnyDeclaration] = {}
    for group in groups.values():
        if len(group) > 1:
            first = min(group, key=lambda each: (*map(order, each.origins[:1]), each.id))
            origins = {origin for each in group for origin in each.origins}
            places = {place for each in group for place in each.places} - {first.pointer}
            also = tuple(sorted(places, key=lambda place: (place.source, place.tokens)))
            kept[first.id] = dataclasses.replace(first, also=also, origins=tuple(sorted(origins, key=order)))
            merged |= {each.id: first.id for each in group if each is not first}
    if not merged:
        return declarations, value
    left = tuple(kept.get(each.id, each) for each in declarations if each.id not in merged)
    declarations, value = rename((left, value), merged)
    return declarations, value


class _Fingerprints:
    """What declarations say, as hashable values without names and places, equal where two say the same."""

    def __init__(self, declarations: Mapping[str, AnyDeclaration]) -> None:
        self._declarations = declarations
        self._known: dict[str, Any] = {}
        self._numbers: dict[Any, int] = {}

    def of(self, declaration_id: str) -> Any:
        """Return the fingerprint of a declaration; a component, and a repetition inside itself, stands for itself."""
        todo = [declaration_id]  # a list, not calls: declarations may refer to one another in long chains
        inside: set[str] = set()
        while todo:
            current = todo[-1]
            declaration = self._declarations.get(current)
            if current in self._known or declaration is None or declaration.component:
                todo.pop()
            elif current not in inside:
                inside.add(current)
                todo += [each for each in references(declaration) if each not in inside]
            else:
                inside.remove(current)
                flat = self._flat(declaration, {"pointer", "also", "id", "origins"})
                self._known[current] = self._numbers.setdefault(flat, len(self._numbers))
        return self._known.get(declaration_id, declaration_id)

    def _flat(self, value: Any, skipped: set[str]) -> Any:
        match value:
            case Reference():
                return ("ref", self._known.get(value.id, value.id))
            case Name():
                return (value.wire, value.given)
            case Scalar():
                return value
            case Constraints() | EnumType():
                return repr(value)  # 1, 1.0 and true are equal in Python, and not in JSON
            case Docs():
                examples = json.dumps(value.examples, sort_keys=True) if value.examples else ""
                return (value.title, value.summary, value.description, value.deprecated, examples)
            case (Field(), *_):
                # The order in which the document lists properties does not make a schema another one.
                return frozenset(self._flat(field, {"pointer"}) for field in value)
            case tuple():
                return tuple(self._flat(item, {"pointer"}) for item in value)
            case list() | dict():
                return json.dumps(value, sort_keys=True)
            case bool() | int() | float():
                return (type(value).__name__, value)
            case str() | None:
                return value
            case _:
                pass
        names = [name for name in fields(type(value)) if name not in skipped]
        return (type(value).__name__, *(self._flat(getattr(value, name), {"pointer"}) for name in names))
