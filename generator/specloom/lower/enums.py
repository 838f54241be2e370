"""Which enums have a name of their own: long ones, those that several places share, those whose values have names."""

from __future__ import annotations

from collections import Counter
from typing import Any

from specloom.ir.types import AliasDeclaration, AnyDeclaration, EnumType
from specloom.ir.walk import mentions, references, substitute

_SHORT, _SHORT_SHARED = 6, 3
"""How many values are written out where they are used, at one place and at several."""


def inline_short_enums(declarations: tuple[AnyDeclaration, ...], value: Any) -> tuple[tuple[AnyDeclaration, ...], Any]:
    """Return declarations without enums that need no name, and with `value`, a node of the ir, in their place."""
    enums = {each.id: each.type for each in declarations if isinstance(each, AliasDeclaration) and not each.component}
    places = Counter(references(value))
    for _, mentioned in mentions(declarations):
        places.update(mentioned)
    short = {
        key: kind
        for key, kind in enums.items()
        if isinstance(kind, EnumType)
        and not kind.meanings
        and len(kind.values) <= (_SHORT if places[key] == 1 else _SHORT_SHARED)
    }
    if not short:
        return declarations, value
    left = tuple(each for each in declarations if each.id not in short)
    declarations, value = substitute((left, value), short)
    return declarations, value
