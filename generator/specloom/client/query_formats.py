"""How lists and objects stand in a query, where the configuration says that for all operations alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.ir.api import Location, Operation, Parameter, Style
from specloom.ir.types import AnyType, ArrayType, EnumType, NullType, Scalar, TupleType, Type
from specloom.ir.walk import Declarations, branches, children

_USUAL_LISTS, _USUAL_OBJECTS = "repeat", "brackets"


def with_query_formats(
    operations: Iterable[Operation], declarations: Declarations, lists: str | None, objects: str | None
) -> tuple[Operation, ...]:
    """Return operations whose query parameters are written in these formats, whatever the document says of each.

    A parameter without parts is as it was, and so is one that a media type writes.
    """
    if lists is None and objects is None:
        return tuple(operations)
    style = Style(f"{lists or _USUAL_LISTS}.{objects or _USUAL_OBJECTS}")
    return tuple(
        replace(each, parameters=tuple(_formatted(parameter, style, declarations) for parameter in each.parameters))
        for each in operations
    )


def _formatted(parameter: Parameter, style: Style, declarations: Declarations) -> Parameter:
    if parameter.location is not Location.QUERY or parameter.media_type is not None:
        return parameter
    kinds = [each for each in branches(parameter.type, declarations) if not _is_plain(each)]
    if not kinds:
        return parameter
    lists = style.value.partition(".")[0]
    if lists in ("comma", "repeat") and all(_holds_plain(each, declarations) for each in kinds):
        return replace(parameter, style=Style.FORM, explode=lists == "repeat")
    return replace(parameter, style=style, explode=True)


def _holds_plain(kind: Type, declarations: Declarations) -> bool:
    """Whether a type is a list of values without parts."""
    if not isinstance(kind, ArrayType | TupleType):
        return False
    return all(_is_plain(leaf) for item in children(kind) for leaf in branches(item, declarations))


def _is_plain(kind: Type) -> bool:
    """Whether a value has no parts."""
    return isinstance(kind, Scalar | EnumType | NullType) and not isinstance(kind, AnyType)
