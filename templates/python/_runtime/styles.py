"""The styles of OpenAPI: how arguments are written into a path, a query, a header, a cookie."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias
from urllib.parse import quote

from .encode import atom_text, json_bytes
from .kinds import is_collection, is_list, is_mapping
from .omit import Omit
from .operation import Parameter

Pair: TypeAlias = tuple[str, str]
Simple: TypeAlias = str | list[str] | dict[str, str]

_RESERVED = ":/?[]@!$&'()*+,;="  # without "#", which would end the query
_DELIMITERS = {
    "form": ",",
    "cookie": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
}
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


def path_text(parameter: Parameter, value: object) -> str:
    """Write an argument into the path. Raise ValueError where that would name another path."""
    escape = _escape_reserved if parameter.allow_reserved else _escape
    name = parameter.name
    value = _simplified(parameter, value)
    if value is None or value == "" or (isinstance(value, dict | list) and not value):
        raise ValueError(f"the path parameter {name!r} must not be empty")
    prefix, delimiter = {"label": (".", "."), "matrix": (";", ";")}.get(
        parameter.style, ("", ",")
    )
    if not parameter.explode:
        delimiter = ","
        prefix += f"{escape(name)}=" if parameter.style == "matrix" else ""
        return prefix + delimiter.join(map(escape, _flat(value)))
    if isinstance(value, dict):
        return prefix + delimiter.join(
            f"{escape(key)}={escape(item)}" for key, item in value.items()
        )
    named = f"{escape(name)}=" if parameter.style == "matrix" else ""
    return prefix + delimiter.join(named + escape(item) for item in _flat(value))


def query_text(parameter: Parameter, value: object) -> str:
    """Write an argument as a piece of a query, without `&` at its ends; empty where there is nothing to send."""
    escape = _escape_reserved if parameter.allow_reserved else _escape
    if parameter.style == "deepObject" and is_mapping(members := _simple(value)):
        pairs = bracketed(parameter.name, members, arrays="repeat")
        return "&".join(f"{_escape(key)}={escape(text)}" for key, text in pairs)
    name = _escape(parameter.name)
    value = _simplified(parameter, value)
    if value is None:
        return ""
    if isinstance(value, dict) and parameter.explode:
        return "&".join(f"{_escape(key)}={escape(item)}" for key, item in value.items())
    if isinstance(value, list) and parameter.explode:
        return "&".join(f"{name}={escape(item)}" for item in value)
    items = list(map(escape, _flat(value)))
    return (
        f"{name}={_DELIMITERS.get(parameter.style, ',').join(items)}" if items else ""
    )


def header_text(parameter: Parameter, value: object) -> str | None:
    """Write an argument as the value of a header."""
    value = _simplified(parameter, value)
    if value is None:
        return None
    if isinstance(value, dict) and parameter.explode:
        return ",".join(f"{key}={item}" for key, item in value.items())
    return ",".join(_flat(value))


def cookie_pairs(parameter: Parameter, value: object) -> list[Pair]:
    """Write an argument as cookies."""
    escape = str if parameter.style == "cookie" else _escape
    value = _simplified(parameter, value)
    if value is None:
        return []
    if parameter.explode and isinstance(value, dict):
        return [(key, escape(item)) for key, item in value.items()]
    if parameter.explode and isinstance(value, list):
        return [(parameter.name, escape(item)) for item in value]
    return [(parameter.name, ",".join(map(escape, _flat(value))))]


def bracketed(name: str, value: object, *, arrays: str = "brackets") -> list[Pair]:
    """Flatten a value the way forms do: `name[]` for arrays, `name[key]` for objects; None is left out."""
    value = _simple(value)
    if value is None or isinstance(value, Omit):
        return []
    if is_mapping(value):
        return [
            pair
            for key, item in value.items()
            for pair in bracketed(f"{name}[{key}]", item, arrays=arrays)
        ]
    if is_list(value):
        inner = f"{name}[]" if arrays == "brackets" else name
        return [
            pair for item in value for pair in bracketed(inner, item, arrays=arrays)
        ]
    return [(name, _text(value))]


def extra_query(values: Mapping[str, object]) -> list[str]:
    """Write query parameters that no document describes."""
    return [
        f"{_escape(key)}={_escape(text)}"
        for name, value in values.items()
        for key, text in bracketed(name, value)
    ]


def _simplified(parameter: Parameter, value: object) -> Simple | None:
    """Return None, a text, a list of texts, or a dict of texts."""
    if value is None or isinstance(value, Omit):
        return None
    if parameter.media_type is not None:
        return (
            value
            if isinstance(value, str) and "json" not in parameter.media_type
            else json_bytes(value).decode()
        )
    value = _simple(value)
    if is_mapping(value):
        return {
            str(k): _text(v)
            for k, v in value.items()
            if v is not None and not isinstance(v, Omit)
        }
    if is_list(value):
        return [
            _text(item)
            for item in value
            if item is not None and not isinstance(item, Omit)
        ]
    return _text(value)


def _simple(value: object) -> object:
    """Return a mapping, a list, or a value without parts."""
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        return dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if is_collection(value):
        return list(value)
    return value


def _text(value: object) -> str:
    match value:
        case Enum():
            return _text(value.value)
        case bool():
            return "true" if value else "false"
        case str():
            return value
        case int() | float():
            return str(value)
        case _:
            text = atom_text(value)
            if text is None:
                text = json_bytes(value).decode()
            return text


def _flat(value: Simple) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for text in pair]
    return value if isinstance(value, list) else [value]


def _escape(text: str) -> str:
    try:
        return quote(text, safe="-._~")
    except UnicodeEncodeError as error:
        raise ValueError(
            f"half of a surrogate pair cannot be sent: {error.reason}"
        ) from None


def _escape_reserved(text: str) -> str:
    return "".join(
        piece if index % 2 else quote(piece, safe=_RESERVED)
        for index, piece in enumerate(_TRIPLE.split(text))
    )
