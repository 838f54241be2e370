"""Lists: with one type for all entries, or with one for each place."""

from __future__ import annotations

from collections.abc import Callable

from specloom.diagnostics import Severity
from specloom.ir.types import AnyType, ArrayType, NeverType, TupleType, Type
from specloom.lower.alternatives import any_of
from specloom.lower.context import Context
from specloom.lower.places import below, home_of
from specloom.lower.shapes import Shape, telling
from specloom.openapi.references import Node


def list_of(context: Context, shape: Shape, place: str, together: Callable[[list[Node], str], Type]) -> Type:
    """Return the type of a list; `together` gives that of what several schemas describe, with a name for it."""
    rest: Type | None = AnyType()
    if any(each.value is False for each in shape.items):
        rest = None
    elif shape.items:
        parts = telling(shape.items)
        spot = below(home_of(parts[0], shape.node, place), "Item")
        rest = together(parts, spot)
    if "prefixItems" not in shape.keywords:
        return ArrayType(rest or NeverType())
    longest = shape.keywords.get("maxItems")
    if isinstance(longest, int) and longest <= len(shape.prefix):
        rest = None
    spots = [below(place, f"Item{number}") for number in range(1, len(shape.prefix) + 1)]
    places = tuple(map(together, map(telling, shape.prefix), spots))
    least = shape.keywords.get("minItems")
    if rest is not None or not places or (isinstance(least, int) and least >= len(places)):
        return TupleType(places, rest)
    message = "the last entries may be left out, so that the type is a list of any of them"
    hint = f"say `minItems: {len(places)}` where all must be there"
    context.report("tuple-incomplete", message, shape.node.pointer, Severity.WIDENING, hint)
    return ArrayType(any_of(places))
