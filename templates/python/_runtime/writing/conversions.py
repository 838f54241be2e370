"""Makes of what was given as dicts what the server takes; models do that for themselves.

Members get the names that the server knows, and constants are filled in. A `date` for a date-time is its midnight in
UTC, a `datetime` for a date is its day, a number for a decimal is its text; a text is always sent as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from types import NoneType
from typing import Any, Literal, TypeGuard, get_args, get_origin

from ..kinds import is_collection, is_mapping
from ..parameters import LazyType
from ..reading.decode import Decoder
from ..values.base import JsonModel
from ..values.formats import IsoDate, IsoDateTime
from ..values.shapes import (
    Field,
    ListShape,
    MapShape,
    ModelShape,
    PlainShape,
    TupleShape,
    UnionShape,
    extra_of,
    fields_of,
    shape_of,
)

_AS_IS = (str, bool, NoneType)
"""What is sent as it is, whatever its type; most values are of these."""

_WRITTEN_OTHERWISE = (IsoDate, IsoDateTime, Decimal)


def converted(type_of: LazyType, value: Any) -> Any:
    """Return a value of a type as the server takes it; nothing else changes."""
    return _sent(Decoder.of(type_of).hint, value) if _has_parts(value) else value


def _has_parts(value: object) -> bool:
    """Tell whether a value may have to be written otherwise than it was given."""
    if isinstance(value, _AS_IS):
        return False
    return is_mapping(value) or is_collection(value) or _is_scalar(value)


def _is_scalar(value: object) -> TypeGuard[date | float]:
    return isinstance(value, date | int | float) and not isinstance(value, bool)


def _sent(hint: Any, value: Any, *, sure: bool = True) -> Any:
    """Return a value of a type as the server takes it; constants are filled in where it is `sure` of which type it is."""
    if isinstance(value, _AS_IS):
        return value
    if is_mapping(value):
        match shape_of(hint):
            case ModelShape(cls):
                return _object(cls, value, sure=sure)
            case MapShape(item_type):
                return {
                    key: _sent(item_type, item, sure=sure)
                    for key, item in value.items()
                }
            case UnionShape() as union:
                branch, is_known = _branch(union, value)
                if sure and not is_known and union.tagged is None:
                    return _undecided(union, branch, value)
                return _sent(branch, value, sure=sure and is_known)
            case _:
                return value
    if is_collection(value):
        match shape_of(hint):
            case ListShape(item_type):
                if isinstance(shape_of(item_type), PlainShape) and (
                    item_type not in _WRITTEN_OTHERWISE
                ):
                    return value
                return [_sent(item_type, item, sure=sure) for item in value]
            case TupleShape(items) if len(items) == len(value):
                pairs = zip(items, value, strict=True)
                return [_sent(*pair, sure=sure) for pair in pairs]
            case UnionShape(branches):
                for branch in branches:
                    if isinstance(shape_of(branch), ListShape | TupleShape):
                        return _sent(branch, value, sure=sure)
            case _:
                pass
        return value
    return _scalar(hint, value) if _is_scalar(value) else value


def _undecided(union: UnionShape, branch: Any, value: Mapping[str, Any]) -> Any:
    """Return a dict that may be of several branches; a member that is of one type in all that know it is sure."""
    shape = shape_of(branch)
    shapes = [shape_of(each) for each in union.branches]
    models = [fields_of(each.cls) for each in shapes if isinstance(each, ModelShape)]
    if not isinstance(shape, ModelShape) or len(models) < len(shapes):
        return _sent(branch, value, sure=False)
    written = _object(shape.cls, value, sure=False)
    for key, item in value.items():
        fields = [
            field
            for known in models
            for field in known.values()
            if key in (field.name, field.wire_name)
        ]
        if fields and all(field == fields[0] for field in fields) and _has_parts(item):
            written[fields[0].wire_name] = _sent(fields[0].type, item)
    return written


def _object(
    cls: type[JsonModel], value: Mapping[str, Any], *, sure: bool
) -> dict[str, Any]:
    """Return a dict for a model under wire names, with its constants."""
    fields = fields_of(cls)
    by_wire_name = {field.wire_name: field for field in fields.values()}
    members: dict[str, Any] = {}
    for key, item in value.items():
        field = fields.get(key) or by_wire_name.get(key)
        name = field.wire_name if key in fields and field is not None else key
        hint = extra_of(cls) if field is None else field.type
        members[name] = _sent(hint, item, sure=sure) if _has_parts(item) else item
    for field in fields.values() if sure else ():
        if _is_constant(field):
            members.setdefault(field.wire_name, field.default)
    return members


def _is_constant(field: Field) -> bool:
    """Tell whether a field is sent where it is not given: no other default is in a model."""
    return not field.required and field.default is not None


def _scalar(hint: Any, value: date | float) -> Any:
    """Return a date, or a number, as the one type that the server has instead."""
    wanted = set(_plain_types(hint))
    if isinstance(value, datetime):
        is_day = IsoDate in wanted and IsoDateTime not in wanted
        return value.date() if is_day else value
    if isinstance(value, date):
        is_moment = IsoDateTime in wanted and IsoDate not in wanted
        return datetime.combine(value, time(), UTC) if is_moment else value
    if Decimal in wanted and not wanted & {int, float}:
        return format(Decimal(str(value)), "f")
    return value


def _plain_types(hint: Any) -> Iterator[Any]:
    """Yield what a value without parts may be."""
    match shape_of(hint):
        case PlainShape(plain):
            yield plain
        case UnionShape(branches):
            for branch in branches:
                yield from _plain_types(branch)
        case _:
            pass


def _branch(union: UnionShape, value: Mapping[str, Any]) -> tuple[Any, bool]:
    """Return the branch of a dict, and whether it is sure: it has the tag of it, or could be of no other.

    Else it is the branch that knows most of the members.
    """
    branches = [branch for branch in union.branches if branch is not NoneType]
    if union.tagged is not None:
        has_tag = union.tagged.tag_of(value) is not None
        tagged = value if has_tag else _with_wire_names(union, value)
        index = union.tagged.branch_of(tagged)
        if index is not None:
            return branches[index], union.tagged.tag_of(tagged) is not None
    possible = [branch for branch in branches if _can_be(branch, value)]
    if len(possible) == 1 and (union.tagged is None or len(branches) == 1):
        return possible[0], True
    return max(branches, key=lambda branch: _known(branch, value)), False


def _can_be(hint: Any, value: Mapping[str, Any]) -> bool:
    """Tell whether a dict has what a type requires, and has none of its constants otherwise."""
    match shape_of(hint):
        case ModelShape(cls):
            return all(_fits(field, value) for field in fields_of(cls).values())
        case UnionShape(branches):
            return any(_can_be(branch, value) for branch in branches)
        case shape:
            return isinstance(shape, MapShape) or hint is Any


def _fits(field: Field, value: Mapping[str, Any]) -> bool:
    for name in (field.name, field.wire_name):
        if name in value:
            return not _contradicts(field, value[name])
    return not field.required


def _contradicts(field: Field, value: object) -> bool:
    is_literal = get_origin(field.type) is Literal
    return is_literal and _is_constant(field) and value not in get_args(field.type)


def _with_wire_names(union: UnionShape, value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a dict with its tag under the wire name, where it has it under that of Python."""
    name = union.tagged.property_name if union.tagged else ""
    for branch in union.branches:
        shape = shape_of(branch)
        for field in (
            fields_of(shape.cls).values() if isinstance(shape, ModelShape) else ()
        ):
            if field.wire_name == name and field.name in value:
                return {name: value[field.name]}
    return value


def _known(hint: Any, value: Mapping[str, Any]) -> int:
    match shape_of(hint):
        case ModelShape(cls):
            names = {
                name
                for field in fields_of(cls).values()
                for name in (field.name, field.wire_name)
            }
            return 1 + 2 * sum(key in names for key in value)
        case MapShape():
            return 1
        case UnionShape(branches):
            return max(_known(branch, value) for branch in branches)
        case _:
            return 0
