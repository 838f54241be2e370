"""Lists: with one type for all entries, or with one for each position."""

from __future__ import annotations

from collections.abc import Callable

from specloom.ir.origins import StepKind
from specloom.ir.types import AnyType, ArrayType, NeverType, TupleType, Type
from specloom.lower.diagnostics import Report
from specloom.lower.origins import Use, home_use
from specloom.lower.schemas.alternatives import any_of
from specloom.lower.schemas.shape import Shape
from specloom.openapi.syntax import Schema


def list_of(
    shape: Shape,
    use: Use,
    joined: Callable[[list[Schema], Use], Type],
    differing: Callable[[list[Schema]], list[Schema]],
    report: Report,
) -> Type:
    """Return the type of a list; `joined` gives the type of what several schemas describe together.

    What only one of them describes is named after the place where that stands, what they describe together after this.
    """
    rest: Type | None = AnyType()
    if any(schema.boolean is False for schema in shape.items):
        rest = None
    elif shape.items:
        schemas = differing(shape.items)
        around = home_use(schemas[0], shape.schema, use) if len(schemas) == 1 else use
        rest = joined(schemas, around.to(StepKind.ITEM))
    if shape.prefix is None:
        return ArrayType(rest or NeverType())
    longest, least = shape.bounds.get("maxItems"), shape.bounds.get("minItems")
    if isinstance(longest, int) and longest <= len(shape.prefix):
        rest = None
    uses = (use.to(StepKind.ITEM, str(number)) for number in range(1, len(shape.prefix) + 1))
    positions = tuple(map(joined, map(differing, shape.prefix), uses))
    if rest is not None or not positions or (isinstance(least, int) and least >= len(positions)):
        return TupleType(positions, rest)
    message = "the last entries may be left out, so that the type is a list of any of them"
    hint = f"say `minItems: {len(positions)}` where all must be there"
    report.widening("tuple-incomplete", message, shape.schema.pointer, hint)
    return ArrayType(any_of(positions))
