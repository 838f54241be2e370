"""How the arguments of an operation are written: its parameters, and the fields of its form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Literal, NamedTuple, TypeAlias

from .kinds import NO_MEMBERS

LazyType: TypeAlias = Callable[[], Any]
"""A type that is evaluated when it is first needed, which loads the models that it names."""

Location: TypeAlias = Literal["path", "query", "querystring", "header", "cookie"]
Style: TypeAlias = Literal[
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
    "comma.brackets",
    "comma.dots",
    "repeat.brackets",
    "repeat.dots",
    "brackets.brackets",
    "brackets.dots",
    "indices.brackets",
    "indices.dots",
]
"""What OpenAPI has, then pairs: how lists are written, and how the members of objects are."""


class Part(NamedTuple):
    """How a field of a form is written, where that is not what its value alone says."""

    name: str
    file: bool | None = None
    """Whether it is a file; None where the value tells. Bytes that are none travel as base64."""
    many: bool = False
    """Whether the document has a list of files here, which may be empty."""
    media_type: str | None = None
    """What its text is in; for files also several, and patterns, with commas between them."""
    styled: Parameter | None = None
    """The query parameter as which it is written."""
    type: LazyType | None = None
    """Its type, where something within it is written otherwise than it is given."""
    digits: bool = False
    """Whether a text may mean a number of exact digits; for no other text the type is asked."""


class Parameter(NamedTuple):
    """Where an argument goes and how it is written there; what has a media type is written in that instead."""

    name: str
    location: Location
    style: Style
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    type: LazyType | None = None
    """Its type, where something within it is written otherwise than it is given."""
    parts: Mapping[str, Part] = NO_MEMBERS
    """The fields of a form that is the whole query, where their values alone do not say how they are written."""
    argument: str | None = None
    """What the argument is called, where its name does not say that."""


def path(
    name: str,
    *,
    style: Style = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
    media_type: str | None = None,
    type: LazyType | None = None,
    argument: str | None = None,
) -> Parameter:
    """Say that an argument is a part of the path."""
    return Parameter(
        name,
        "path",
        style,
        explode,
        allow_reserved,
        media_type,
        type,
        argument=argument,
    )


def query(
    name: str,
    *,
    style: Style = "form",
    explode: bool | None = None,
    allow_reserved: bool = False,
    media_type: str | None = None,
    type: LazyType | None = None,
) -> Parameter:
    """Say that an argument is a query parameter; where the style is `form`, arrays explode unless told otherwise."""
    explode = style in ("form", "deepObject") if explode is None else explode
    return Parameter(name, "query", style, explode, allow_reserved, media_type, type)


def querystring(
    name: str, *parts: Part, media_type: str, type: LazyType | None = None
) -> Parameter:
    """Say that an argument is the whole query."""
    return Parameter(
        name,
        "querystring",
        "form",
        explode=True,
        media_type=media_type,
        type=type,
        parts={part.name: part for part in parts},
    )


def header(
    name: str,
    *,
    explode: bool = False,
    media_type: str | None = None,
    type: LazyType | None = None,
) -> Parameter:
    """Say that an argument is a header."""
    return Parameter(
        name, "header", "simple", explode, media_type=media_type, type=type
    )


def cookie(
    name: str,
    *,
    style: Style = "form",
    explode: bool | None = None,
    allow_reserved: bool = False,
    media_type: str | None = None,
    type: LazyType | None = None,
) -> Parameter:
    """Say that an argument is a cookie; arrays explode unless told otherwise."""
    explode = True if explode is None else explode
    return Parameter(name, "cookie", style, explode, allow_reserved, media_type, type)


def file(name: str, *, many: bool = False, media_type: str | None = None) -> Part:
    """Say that a field of a form is a file; `many`, that the document has a list of files there."""
    return Part(name, file=True, many=many, media_type=media_type)


def field(
    name: str,
    *,
    file: bool | None = None,
    many: bool = False,
    media_type: str | None = None,
    style: Style | None = None,
    explode: bool | None = None,
    allow_reserved: bool = False,
    type: LazyType | None = None,
    digits: bool = False,
) -> Part:
    """Say how a field of a body is written."""
    styled = None
    if style is not None:
        styled = query(
            name, style=style, explode=explode, allow_reserved=allow_reserved
        )
    return Part(name, file, many, media_type, styled, type, digits)


_USUAL: Mapping[Location, Callable[[str], Parameter]] = {
    "path": path,
    "query": query,
    "header": header,
    "cookie": cookie,
}


@lru_cache(maxsize=4096)
def usual(location: Location, name: str) -> Parameter:
    """Return a parameter that is written as parameters of its location are where the document says no more."""
    return _USUAL[location](name)
