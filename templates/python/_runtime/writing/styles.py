"""The styles of OpenAPI: how arguments are written into a path, a query, a header, a cookie."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias
from urllib.parse import quote

from ..encode import content_text, dumped, plain_text
from ..kinds import is_collection, is_list, is_mapping
from ..media_types import is_json
from ..omit import Omit
from ..parameters import Parameter

Pair: TypeAlias = tuple[str, str]
Simple: TypeAlias = str | list[str] | dict[str, str]
Escape: TypeAlias = Callable[[str], str]

_RESERVED = {
    "path": ":@!$&'()*+,;=",  # without "/", "?" and "#", which no value in a path may hold
    "query": ":/?[]@!$&'()*+,;=",  # without "#", which would end the query
    "cookie": ":/?[]@!$&'()*+=",  # without "," and ";", which would end the cookie
}
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_BETWEEN_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[-. ]")
_TRIPLE = re.compile(r"(%[0-9A-Fa-f]{2})")


def path_text(parameter: Parameter, value: object) -> str:
    """Write an argument into the path. Raise ValueError where nothing would stand there."""
    escape = _escape_of(parameter)
    given, value = value, _simplified(parameter, value)
    text = "" if value is None else _expanded(parameter, value, escape)
    if not text:  # without it, this would be the path of another operation
        words = _BETWEEN_WORDS.sub("_", parameter.name).lower()
        raise ValueError(
            f"Expected a non-empty value for `{parameter.argument or words}` but received {given!r}"
        )
    return text


def _expanded(parameter: Parameter, value: Simple, escape: Escape) -> str:
    """Return what RFC 6570 makes of a value; nothing of an empty list or object."""
    named = escape(parameter.name) if parameter.style == "matrix" else None
    prefix, delimiter = {"label": (".", "."), "matrix": (";", ";")}.get(
        parameter.style, ("", ",")
    )
    if not isinstance(value, str) and not value:
        return ""
    if not parameter.explode or isinstance(value, str):
        text = ",".join(map(escape, _flat(value)))
        return prefix + (text if named is None else _equation(named, text))
    if isinstance(value, list):
        items = map(escape, value)
        pairs = items if named is None else (_equation(named, item) for item in items)
    elif named is None:
        pairs = (f"{escape(key)}={escape(item)}" for key, item in value.items())
    else:
        pairs = (_equation(escape(key), escape(item)) for key, item in value.items())
    return prefix + delimiter.join(pairs)


def _equation(name: str, text: str) -> str:
    """Return `name=text`, and the name alone for an empty text, as the style `matrix` has it."""
    return f"{name}={text}" if text else name


def query_text(parameter: Parameter, value: object) -> str:
    """Write an argument as a piece of a query, without `&` at its ends; empty where there is nothing to send."""
    pairs = form_pairs(parameter, value, _escape_of(parameter))
    return "&".join(f"{_escape(name)}={text}" for name, text in pairs)


def form_pairs(parameter: Parameter, value: object, escape: Escape = str) -> list[Pair]:
    """Write an argument as pairs of a name and a text, as a query and a form have them.

    Where the specification leaves it undefined: what is within the members of a `deepObject` goes on in brackets, as
    `filter[tags][0]`; the delimited styles explode as `form` does; a list in an exploded object repeats its name, as a
    list at the top does; what is nested deeper elsewhere is JSON.
    """
    if parameter.style == "deepObject":
        pairs = bracketed(parameter.name, value, indexed=True)
        return [(name, escape(text)) for name, text in pairs]
    lists, dot, objects = parameter.style.partition(".")
    if dot:
        return nested(parameter.name, value, lists, objects, escape)
    if parameter.explode and parameter.media_type is None:
        members = _simple(value)
        if is_mapping(members):
            return [
                (str(key), escape(plain_text(item)))
                for key, member in members.items()
                for item in entries(member)
            ]
    value = _simplified(parameter, value)
    if value is None:
        return []
    if isinstance(value, list) and parameter.explode:
        return [(parameter.name, escape(item)) for item in value]
    delimiter = _DELIMITERS.get(parameter.style)
    items = list(map(escape, _flat(value)))
    joined = ("," if delimiter is None else escape(delimiter)).join(items)
    return [(parameter.name, joined)] if items else []


def header_text(parameter: Parameter, value: object) -> str | None:
    """Write an argument as the value of a header, JSON in ASCII; None where there is nothing to send."""
    value = _simplified(parameter, value)
    if value is None:
        return None
    if parameter.media_type is not None and is_json(parameter.media_type):
        return _NOT_ASCII.sub(lambda match: json.dumps(match[0])[1:-1], str(value))
    if isinstance(value, dict) and parameter.explode:
        return ",".join(f"{key}={item}" for key, item in value.items())
    return ",".join(_flat(value))


def cookie_pairs(parameter: Parameter, value: object) -> list[Pair]:
    """Write an argument as cookies: each of its own where the style explodes, as `&` does not part cookies.

    The style `cookie` and texts are sent as they are, all else is percent-encoded.
    """
    plain = parameter.media_type is not None and not is_json(parameter.media_type)
    as_is = plain or parameter.style == "cookie"
    return form_pairs(parameter, value, str if as_is else _escape_of(parameter))


def bracketed(name: str, value: object, *, indexed: bool = False) -> list[Pair]:
    """Flatten a value into `name[key]` for objects and `name[]`, or `name[0]`, for lists; None is left out."""
    value = _simple(value)
    if value is None or isinstance(value, Omit):
        return []
    if is_mapping(value):
        members = list(value.items())
    elif is_list(value):
        members = [
            (str(index) if indexed else "", item) for index, item in enumerate(value)
        ]
    else:
        return [(name, plain_text(value))]
    return [
        pair
        for key, item in members
        for pair in bracketed(f"{name}[{key}]", item, indexed=indexed)
    ]


def nested(
    name: str, value: object, lists: str, objects: str, escape: Escape
) -> list[Pair]:
    """Write a value in formats for lists and for the members of objects, as deep as it is; None is left out."""
    value = _simple(value)
    if is_mapping(value):
        named = [
            (f"{name}.{key}" if objects == "dots" else f"{name}[{key}]", member)
            for key, member in value.items()
        ]
    elif is_list(value) and lists == "comma":
        items = [escape(plain_text(item)) for item in entries(value)]
        return [(name, ",".join(items))] if items else []
    elif is_list(value):
        ends = {"repeat": "", "brackets": "[]"}
        named = [
            (f"{name}{ends.get(lists, f'[{index}]')}", item)
            for index, item in enumerate(entries(value))
        ]
    else:
        return [(name, escape(plain_text(each))) for each in entries(value)]
    return [
        pair
        for key, member in named
        for pair in nested(key, member, lists, objects, escape)
    ]


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
        return content_text(parameter.media_type, value)
    value = _simple(value)
    if is_mapping(value):
        return {
            str(k): plain_text(v)
            for k, v in value.items()
            if v is not None and not isinstance(v, Omit)
        }
    if is_list(value):
        return [
            plain_text(item)
            for item in value
            if item is not None and not isinstance(item, Omit)
        ]
    return plain_text(value)


def entries(value: Any) -> list[Any]:
    """Return what is sent one by one: the entries of a list, or the value itself, without what is not there."""
    items = value if is_collection(value) else [value]
    return [item for item in items if item is not None and not isinstance(item, Omit)]


def _simple(value: object) -> object:
    """Return a mapping, a list, or a value without parts."""
    if callable(getattr(value, "model_dump", None)):
        return dumped(value)
    if is_collection(value):
        return list(value)
    return value


def _flat(value: Simple) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for text in pair]
    return value if isinstance(value, list) else [value]


def _escape_of(parameter: Parameter) -> Escape:
    """Return what percent-encodes the values of a parameter."""
    kept = _RESERVED.get(parameter.location) if parameter.allow_reserved else None
    if kept is None:
        return _escape
    return lambda text: "".join(
        piece if index % 2 else _escape(piece, kept)
        for index, piece in enumerate(_TRIPLE.split(text))
    )


def _escape(text: str, kept: str = "") -> str:
    try:
        return quote(text, safe=kept + "-._~")
    except UnicodeEncodeError as error:
        raise ValueError(
            f"half of a surrogate pair cannot be sent: {error.reason}"
        ) from None
