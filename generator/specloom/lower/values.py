"""Single values: scalars by type and format, enums and constants, bounds, and whether a value must be there."""

from __future__ import annotations

import json
import re
from typing import Any

from specloom.ir.types import (
    AnyType,
    ArrayType,
    Constraints,
    EnumType,
    JsonScalar,
    MapType,
    Presence,
    Scalar,
    ScalarKind,
    Type,
)

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
    "decimal": ScalarKind.DECIMAL,
}
_SCALARS = {
    "string": ScalarKind.STRING,
    "integer": ScalarKind.INTEGER,
    "number": ScalarKind.NUMBER,
    "boolean": ScalarKind.BOOLEAN,
}
_BOUNDS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"}
    | {"minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "patternProperties"}
)
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,30})")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?")
_UNBOUNDED = Constraints()


def presence(*, required: bool, keywords: dict[str, Any]) -> Presence:
    """Return whether a value with these keywords must be there."""
    if required:
        return Presence.REQUIRED
    return Presence.DEFAULTED if keywords.get("default") is not None else Presence.OPTIONAL


def constraints_of(schema: Any) -> Constraints:
    """Return the bounds that a schema in normal form gives."""
    if not isinstance(schema, dict) or _BOUNDS.isdisjoint(schema):
        return _UNBOUNDED

    def number(key: str) -> int | float | None:
        value = schema.get(key)
        return value if isinstance(value, int | float) and not isinstance(value, bool) else None

    def count(key: str) -> int | None:
        value = schema.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    patterns = schema.get("patternProperties")
    return Constraints(
        minimum=number("minimum"),
        maximum=number("maximum"),
        exclusive_minimum=number("exclusiveMinimum"),
        exclusive_maximum=number("exclusiveMaximum"),
        multiple_of=number("multipleOf"),
        min_length=count("minLength"),
        max_length=count("maxLength"),
        pattern=schema["pattern"] if isinstance(schema.get("pattern"), str) else None,
        min_items=count("minItems"),
        max_items=count("maxItems"),
        unique_items=schema.get("uniqueItems") is True,
        min_properties=count("minProperties"),
        max_properties=count("maxProperties"),
        key_patterns=tuple(patterns) if isinstance(patterns, dict) else (),
    )


def scalar_of(kind: str, keywords: dict[str, Any]) -> Scalar:
    """Return the scalar of a JSON type: for a string, what its format makes of it."""
    named = keywords.get("format") if isinstance(keywords.get("format"), str) else None
    if kind == "string":
        return Scalar(_STRING_FORMATS.get(named or "", ScalarKind.STRING), named)
    return Scalar(_SCALARS[kind], named)


def enum_of(keywords: dict[str, Any]) -> EnumType | None:
    """Return the enum or the constant that the keywords say, without null; None where there is none.

    An enum of one value is a constant, which is how 3.0 spells `const`.
    """
    if "const" in keywords and isinstance(keywords["const"], str | int | float):
        return _enum((keywords["const"],), keywords)
    listed = keywords.get("enum")
    values = [value for value in listed if isinstance(value, str | int | float)] if isinstance(listed, list) else []
    # 1 and true are equal in Python, and not in JSON.
    distinct = {(type(value), value): value for value in values}
    return _enum(tuple(distinct.values()), keywords) if values else None


def fitted(keywords: dict[str, Any]) -> dict[str, Any]:
    """Return keywords with the values of an `enum` or a `const` as the `type` spells them; the same where they fit.

    YAML reads a text without quotes as a number: `type: string, enum: [1, 2]`.
    """
    declared = keywords.get("type")
    kinds = [kind for kind in (declared if isinstance(declared, list) else [declared]) if kind != "null"]
    if len(kinds) != 1 or ("enum" not in keywords and "const" not in keywords):
        return keywords
    made = dict(keywords)
    if isinstance(keywords.get("enum"), list):
        made["enum"] = [_spelled(value, kinds[0]) for value in keywords["enum"]]
    if "const" in keywords:
        made["const"] = _spelled(keywords["const"], kinds[0])
    changed = [key for key in ("enum", "const") if key in made and repr(made[key]) != repr(keywords[key])]
    return made if changed else keywords


def _spelled(value: Any, kind: Any) -> Any:
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


def structured_values(keywords: dict[str, Any]) -> list[Type]:
    """Return the kinds of the objects and lists among the values that an enum or a constant allows."""
    listed = keywords.get("enum")
    values = [keywords.get("const"), *(listed if isinstance(listed, list) else [])]
    kinds: dict[type, Type] = {dict: MapType(AnyType()), list: ArrayType(AnyType())}
    return [kind for container, kind in kinds.items() if any(isinstance(value, container) for value in values)]


def _enum(values: tuple[JsonScalar, ...], keywords: dict[str, Any]) -> EnumType:
    kinds = {bool: ScalarKind.BOOLEAN, int: ScalarKind.INTEGER, float: ScalarKind.NUMBER}
    named = keywords.get("format") if isinstance(keywords.get("format"), str) else None
    return EnumType(Scalar(kinds.get(type(values[0]), ScalarKind.STRING), named), values, closed=len(values) == 1)
