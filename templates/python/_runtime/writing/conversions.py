"""Makes of what was given as dicts what the server takes; models do that for themselves.

Members get the names that the server knows, and constants are filled in. A `date` for a moment is its midnight in UTC,
a `datetime` for a date is its day, and without a time zone it is local; a decimal is a text or a number, as its type
says. A text is sent as it is, but where it can only be a number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from types import NoneType
from typing import Any, Literal, TypeAlias, TypeGuard, get_args, get_origin

from ..encode import base64url_text
from ..kinds import is_collection, is_mapping
from ..moments import http_date_text, moment, unix_seconds, unix_time
from ..parameters import LazyType
from ..reading.decode import Decoder
from ..values.base import JsonModel
from ..values.formats import (
    Base64Url,
    DecimalNumber,
    HttpDateTime,
    IsoDate,
    IsoDateTime,
    UnixDateTime,
    UnixDateTimeNumber,
)
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
    plain_types,
    shape_of,
)

_AS_IS = (bool, NoneType)
"""What is sent as it is, whatever its type."""

_MOMENTS: dict[Any, Callable[[date], Any]] = {
    IsoDateTime: moment,
    HttpDateTime: http_date_text,
    UnixDateTime: unix_seconds,
    UnixDateTimeNumber: unix_time,
}
"""How a moment travels."""
_NUMBERS = (int, float, DecimalNumber)
_WRITTEN_OTHERWISE = (IsoDate, Decimal, DecimalNumber, Base64Url, *_MOMENTS)

Scalar: TypeAlias = date | float | Decimal | bytes


def converted(type_of: LazyType, value: Any) -> Any:
    """Return a value of a type as the server takes it; nothing else changes."""
    if _has_parts(value) or isinstance(value, str):
        return _sent(Decoder.of(type_of).hint, value)
    return value


def _has_parts(value: object) -> bool:
    """Tell whether a value may have to be written otherwise than it was given, whatever its type."""
    if isinstance(value, str | bool | NoneType):
        return False
    return is_mapping(value) or is_collection(value) or _is_scalar(value)


def _is_scalar(value: object) -> TypeGuard[Scalar]:
    scalars = date | int | float | Decimal | bytes
    return isinstance(value, scalars) and not isinstance(value, bool)


def _sent(hint: Any, value: Any, *, sure: bool = True) -> Any:
    """Return a value of a type as the server takes it; constants are filled in where it is `sure` of which type it is."""
    if isinstance(value, _AS_IS):
        return value
    if isinstance(value, str):
        return _number_in(value) if _is_number(hint) else value
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
                if sure and not is_known and _lacks_tag(union, value):
                    return _undecided(union, branch, value)
                return _sent(branch, value, sure=sure and is_known)
            case _:
                return value
    if is_collection(value):
        match shape_of(hint):
            case ListShape(item_type):
                item = shape_of(item_type)
                if isinstance(item, PlainShape) and item.type not in _WRITTEN_OTHERWISE:
                    return value
                return [_sent(item_type, each, sure=sure) for each in value]
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


def _lacks_tag(union: UnionShape, value: Mapping[str, Any]) -> bool:
    """Tell whether no tag says what a dict is, not even one that no document knows."""
    tagged = union.tagged
    return tagged is None or tagged.tag_of(_with_wire_names(union, value)) is None


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
        is_open = _has_parts(item) or (isinstance(item, str) and _is_number(hint))
        members[name] = _sent(hint, item, sure=sure) if is_open else item
    for field in fields.values() if sure else ():
        if field.constant:
            members.setdefault(field.wire_name, field.default)
    return members


def _scalar(hint: Any, value: Scalar) -> Any:
    """Return a date, a number or bytes as the one type that the server has instead."""
    wanted = set(plain_types(hint))
    if isinstance(value, date):
        is_moment = isinstance(value, datetime)
        if IsoDate in wanted and not (is_moment and IsoDateTime in wanted):
            return value.date() if isinstance(value, datetime) else value
        written = (write(value) for each, write in _MOMENTS.items() if each in wanted)
        return next(written, value)
    if isinstance(value, bytes):
        return base64url_text(value) if Base64Url in wanted else value
    if Decimal in wanted and not wanted.intersection(_NUMBERS):
        given = isinstance(value, Decimal)
        return str(value) if given else format(Decimal(str(value)), "f")
    return value


@lru_cache(maxsize=4096)
def _is_number(hint: Any) -> bool:
    """Tell whether a text for a type can only mean a number of exact digits."""
    plain = set(plain_types(hint)) - {NoneType, int, float}
    return plain == {DecimalNumber}


def _number_in(text: str) -> Decimal | str:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return number if number.is_finite() else text


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
    return is_literal and field.constant and value not in get_args(field.type)


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
