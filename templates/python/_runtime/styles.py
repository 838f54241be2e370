"""The styles of OpenAPI: how arguments are written into a path, a query, a header, a cookie."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import Any, TypeAlias
from urllib.parse import quote

from .encode import atom_text, json_bytes
from .omit import Omit
from .operation import Parameter

Pair: TypeAlias = tuple[str, str]

_RESERVED = ":/?[]@!$&'()*+,;="  # without "#", which would end the query
_DELIMITERS = {"form": ",", "cookie": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


def path_text(parameter: Parameter, value: object) -> str:
    """Write an argument into the path. Raise ValueError where that would name another path."""
    escape = _escape_reserved if parameter.allow_reserved else _escape
    name = parameter.name
    value = _simplified(parameter, value)
    if value is None or value == "" or (isinstance(value, dict | list) and not value):
        raise ValueError(f"the path parameter {name!r} must not be empty")
    prefix, delimiter = {"label": (".", "."), "matrix": (";", ";")}.get(parameter.style, ("", ","))
    if not parameter.explode:
        delimiter = ","
        prefix += f"{escape(name)}=" if parameter.style == "matrix" else ""
        return prefix + delimiter.join(map(escape, _flat(value)))
    if isinstance(value, dict):
        return prefix + delimiter.join(f"{escape(key)}={escape(item)}" for key, item in value.items())
    named = f"{escape(name)}=" if parameter.style == "matrix" else ""
    return prefix + delimiter.join(named + escape(item) for item in _flat(value))


def query_text(parameter: Parameter, value: object) -> str:
    """Write an argument as a piece of a query, without `&` at its ends; empty where there is nothing to send."""
    escape = _escape_reserved if parameter.allow_reserved else _escape
    name = _escape(parameter.name)
    value = _simplified(parameter, value)
    match value:
        case None:
            return ""
        case str():
            return f"{name}={escape(value)}"
        case {} if parameter.style == "deepObject":
            return "&".join(f"{name}%5B{_escape(key)}%5D={escape(text)}" for key, text in _leaves(value))
        case {} if parameter.explode:
            return "&".join(f"{_escape(key)}={escape(item)}" for key, item in value.items())
        case _ if parameter.explode and isinstance(value, list):
            return "&".join(f"{name}={escape(item)}" for item in value)
        case _:
            items = list(map(escape, _flat(value)))
            return f"{name}={_DELIMITERS.get(parameter.style, ',').join(items)}" if items else ""


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
    if isinstance(value, Mapping):
        return [pair for key, item in value.items() for pair in bracketed(f"{name}[{key}]", item, arrays=arrays)]
    if isinstance(value, list):
        inner = f"{name}[]" if arrays == "brackets" else name
        return [pair for item in value for pair in bracketed(inner, item, arrays=arrays)]
    return [(name, _text(value))]


def extra_query(values: Mapping[str, object]) -> list[str]:
    """Write query parameters that no document describes."""
    return [f"{_escape(key)}={_escape(text)}" for name, value in values.items() for key, text in bracketed(name, value)]


def _simplified(parameter: Parameter, value: object) -> Any:
    """Return None, a text, a list of texts, or a dict of texts."""
    if value is None or isinstance(value, Omit):
        return None
    if parameter.media_type is not None:
        return value if isinstance(value, str) and "json" not in parameter.media_type else json_bytes(value).decode()
    value = _simple(value)
    if isinstance(value, Mapping):
        members = {str(key): item for key, item in value.items() if item is not None and not isinstance(item, Omit)}
        return members if parameter.style == "deepObject" else {key: _text(item) for key, item in members.items()}
    if isinstance(value, list):
        return [_text(item) for item in value if item is not None and not isinstance(item, Omit)]
    return _text(value)


def _leaves(value: Mapping[str, Any]) -> Iterable[Pair]:
    """Yield the members of an object, deeper ones as `key][inner`."""
    for key, item in value.items():
        for name, text in bracketed(key, item, arrays="repeat"):
            yield name.replace("]", "").replace("[", "]["), text


def _simple(value: Any) -> Any:
    """Return a mapping, a list, or a value without parts."""
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        return dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, str | bytes | bytearray | memoryview):
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


def _flat(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for text in pair]
    return value if isinstance(value, list) else [value]


def _escape(text: str) -> str:
    try:
        return quote(text, safe="-._~")
    except UnicodeEncodeError as error:
        raise ValueError(f"half of a surrogate pair cannot be sent: {error.reason}") from None


def _escape_reserved(text: str) -> str:
    return "".join(
        piece if index % 2 else quote(piece, safe=_RESERVED) for index, piece in enumerate(_TRIPLE.split(text))
    )
