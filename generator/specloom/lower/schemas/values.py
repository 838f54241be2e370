"""Single values: scalars by type and format, enums and constants, bounds, and whether a value must be there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, Protocol

from specloom.ir.types import (
    AnyType,
    ArrayType,
    Constraints,
    EnumType,
    JsonScalar,
    MapType,
    Meaning,
    Presence,
    Scalar,
    ScalarKind,
    Type,
    value_key,
)
from specloom.openapi.syntax import ABSENT, Schema

_STRING_FORMATS = {
    "date": ScalarKind.DATE,
    "date-time": ScalarKind.DATE_TIME,
    "time": ScalarKind.TIME,
    "duration": ScalarKind.DURATION,
    "uuid": ScalarKind.UUID,
    "uri": ScalarKind.URI,
    "url": ScalarKind.URI,
    "byte": ScalarKind.BYTES,
    "binary": ScalarKind.BINARY,
    "base64url": ScalarKind.BASE64URL,
    "decimal": ScalarKind.DECIMAL,
    "decimal128": ScalarKind.DECIMAL,
    "http-date": ScalarKind.HTTP_DATE,
}
_FORMATS: Mapping[str, Mapping[str, ScalarKind]] = {
    "string": _STRING_FORMATS,
    "integer": {"unixtime": ScalarKind.UNIX_TIME, "unix-time": ScalarKind.UNIX_TIME},
    "number": {
        "decimal": ScalarKind.DECIMAL_NUMBER,
        "decimal128": ScalarKind.DECIMAL_NUMBER,
        "unixtime": ScalarKind.UNIX_TIME_NUMBER,
        "unix-time": ScalarKind.UNIX_TIME_NUMBER,
    },
}
_DATES: Mapping[str, Mapping[str, ScalarKind]] = {
    "string": {name: _STRING_FORMATS[name] for name in ("date", "date-time", "binary")},
}
"""The formats that published SDKs give types of their own."""
_SCALARS = {
    "string": ScalarKind.STRING,
    "integer": ScalarKind.INTEGER,
    "number": ScalarKind.NUMBER,
    "boolean": ScalarKind.BOOLEAN,
}
SCALAR_TYPES = frozenset(_SCALARS)
_NUMBERS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
_COUNTS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,30})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?")
_UNBOUNDED = Constraints()
_NO_MEANINGS: Mapping[str, Meaning] = {}


class HasValues(Protocol):
    """A schema or a shape: its types, and the values that it lists."""

    @property
    def types(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def enum(self) -> tuple[Any, ...] | None: ...  # noqa: D102
    @property
    def const(self) -> Any: ...  # noqa: D102


class Values(NamedTuple):
    """The values of an `enum` and of a `const`, and whether they were spelled anew."""

    enum: tuple[Any, ...] | None
    const: Any
    coerced: bool = False


def presence(schema: Schema | None, *, required: bool) -> Presence:
    """Return whether a value of a schema must be there."""
    if required:
        return Presence.REQUIRED
    return Presence.DEFAULTED if schema is not None and schema.default is not None else Presence.OPTIONAL


def constraints_of(schema: Schema | None) -> Constraints:
    """Return the bounds that a schema gives."""
    if schema is None or not (schema.bounds or schema.patterns):
        return _UNBOUNDED
    fields: dict[str, Any] = {"key_patterns": tuple(schema.patterns)}
    for keyword, value in schema.bounds.items():
        if isinstance(value, bool):
            if keyword == "uniqueItems":
                fields["unique_items"] = value
        elif keyword in _NUMBERS and isinstance(value, int | float):
            fields[_NUMBERS[keyword]] = value
        elif keyword in _COUNTS and isinstance(value, int):
            fields[_COUNTS[keyword]] = value
        elif keyword == "pattern" and isinstance(value, str):
            fields[keyword] = value
    return Constraints(**fields)


def scalar_of(kind: str, format_: str | None, *, only_dates: bool = False) -> Scalar:
    """Return the scalar of a JSON type, or what its format makes of it: with `only_dates` a date or a file alone."""
    formats = _DATES if only_dates else _FORMATS
    return Scalar(formats.get(kind, {}).get(format_ or "", _SCALARS[kind]), format_)


def enum_of(values: Values, format_: str | None, meanings: Mapping[str, Meaning] = _NO_MEANINGS) -> EnumType | None:
    """Return the enum or the constant that a schema lists, without null; None where it lists no scalar.

    An enum of one value is a constant, which is how 3.0 spells `const`.
    """
    if isinstance(values.const, str | int | float):
        return _enum((values.const,), format_, meanings)
    scalars = [value for value in values.enum or () if isinstance(value, str | int | float)]
    # 1 and true are equal in Python, and not in JSON.
    distinct = {(type(value), value): value for value in scalars}
    return _enum(tuple(distinct.values()), format_, meanings) if scalars else None


def listed_values(values: Values) -> list[Any]:
    """Return the values that a schema allows, where it lists them."""
    return [values.const] if values.const is not ABSENT else list(values.enum or ())


def coerce_to_type(schema: HasValues) -> Values:
    """Return the values of an `enum` or a `const` as the `type` spells them.

    YAML reads a text without quotes as a number: `type: string, enum: [1, 2]`.
    """
    kinds = [kind for kind in schema.types if kind != "null"]
    if len(kinds) != 1 or (schema.enum is None and schema.const is ABSENT):
        return Values(schema.enum, schema.const)
    enum = None if schema.enum is None else tuple([_spelled(value, kinds[0]) for value in schema.enum])
    const = schema.const if schema.const is ABSENT else _spelled(schema.const, kinds[0])
    return Values(enum, const, coerced=repr((enum, const)) != repr((schema.enum, schema.const)))


def _spelled(value: Any, kind: str) -> Any:
    """Return a scalar as a value of a type; as it is where it cannot be one."""
    match kind, value:
        case "string", bool() | int() | float():
            return json.dumps(value)
        case "integer", str() if _INTEGER.fullmatch(value):
            return int(value)
        case "number", str() if _NUMBER.fullmatch(value):
            return json.loads(value)
        case "boolean", "true" | "false":
            return value == "true"
        case _:
            return value


def structured_values(values: Values) -> list[Type]:
    """Return the kinds of the objects and lists among the values that an enum or a constant allows."""
    listed: Iterable[Any] = (values.const, *(values.enum or ()))
    kinds: dict[type, Type] = {dict: MapType(AnyType()), list: ArrayType(AnyType())}
    present = {type(value) for value in listed}
    return [kind for container, kind in kinds.items() if container in present]


def _enum(values: tuple[JsonScalar, ...], format_: str | None, meanings: Mapping[str, Meaning]) -> EnumType:
    kinds = {bool: ScalarKind.BOOLEAN, int: ScalarKind.INTEGER, float: ScalarKind.NUMBER}
    scalar = Scalar(kinds.get(type(values[0]), ScalarKind.STRING), format_)
    own = tuple([meanings.get(value_key(value), Meaning()) for value in values])
    told = own if any(meaning != Meaning() for meaning in own) else ()
    return EnumType(scalar, values, closed=len(values) == 1, meanings=told)
