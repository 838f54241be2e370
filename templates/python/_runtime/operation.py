"""How an operation is sent and what it answers, as data: the words in which the api modules are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, Literal, TypeAlias
from urllib.parse import quote

from typing_extensions import TypeVar

from .settings import Security, Server

T_co = TypeVar("T_co", covariant=True)
H_co = TypeVar("H_co", covariant=True, default=Any)

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
]


@dataclass(frozen=True, slots=True)
class Part:
    """How a field of a form is written, where that is not what its value alone says."""

    name: str
    file: bool | None = None
    """Whether it is a file; None where the value tells. Bytes that are none travel as base64."""
    many: bool = False
    """Whether the document has a list of files here; where it has one file, those of a list are called `name[]`."""
    media_type: str | None = None
    """What its text is in; for files also several, and patterns, with commas between them."""
    styled: Parameter | None = None
    """The query parameter as which it is written."""
    type: str | None = None
    """Its type, where names within it differ between Python and the server."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """Where an argument goes and how it is written there; what has a media type is written in that instead."""

    name: str
    location: Location
    style: Style
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    type: str | None = None
    """Its type, where names within it differ between Python and the server."""
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])
    """The fields of a form that is the whole query, where their values alone do not say how they are written."""


def path(
    name: str,
    *,
    style: Style = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
    media_type: str | None = None,
    type: str | None = None,
) -> Parameter:
    """Say that an argument is a part of the path."""
    return Parameter(name, "path", style, explode, allow_reserved, media_type, type)


def query(
    name: str,
    *,
    style: Style = "form",
    explode: bool | None = None,
    allow_reserved: bool = False,
    media_type: str | None = None,
    type: str | None = None,
) -> Parameter:
    """Say that an argument is a query parameter; where the style is `form`, arrays explode unless told otherwise."""
    explode = style in ("form", "deepObject") if explode is None else explode
    return Parameter(name, "query", style, explode, allow_reserved, media_type, type)


def querystring(
    name: str, *parts: Part, media_type: str, type: str | None = None
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
    type: str | None = None,
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
    type: str | None = None,
) -> Parameter:
    """Say that an argument is a cookie; arrays explode unless told otherwise."""
    explode = True if explode is None else explode
    return Parameter(name, "cookie", style, explode, allow_reserved, media_type, type)


def part(
    name: str,
    *,
    file: bool | None = None,
    many: bool = False,
    media_type: str | None = None,
    style: Style | None = None,
    explode: bool | None = None,
    allow_reserved: bool = False,
    type: str | None = None,
) -> Part:
    """Describe a field of a form."""
    styled = None
    if style is not None:
        styled = query(
            name, style=style, explode=explode, allow_reserved=allow_reserved
        )
    return Part(name, file, many, media_type, styled, type)


@dataclass(frozen=True, slots=True)
class Body:
    """How the body is written."""

    kind: Literal[
        "json",
        "json-lines",
        "events",
        "event-data",
        "form",
        "multipart",
        "raw",
        "text",
    ]
    media_type: str
    required: tuple[str, ...] = ()
    optional: bool = False
    type: str | None = None
    renamed: bool = False
    """Whether names within its type differ between Python and the server."""
    parts: Mapping[str, Part] = field(default_factory=dict[str, Part])


def json_body(
    *,
    required: tuple[str, ...] = (),
    optional: bool = False,
    media_type: str = "application/json",
    type: str | None = None,
    renamed: bool = False,
) -> Body:
    """Describe a JSON body; `renamed` says that names within `type` differ between Python and the server."""
    return Body("json", media_type, required, optional, type, renamed)


def lines_body(
    *,
    optional: bool = False,
    media_type: str = "application/x-ndjson",
    type: str | None = None,
) -> Body:
    """Describe a body of a JSON value on every line; a `type` is one within which names differ, as above."""
    return Body("json-lines", media_type, (), optional, type, type is not None)


def events_body(
    *,
    optional: bool = False,
    media_type: str = "text/event-stream",
    type: str | None = None,
) -> Body:
    """Describe a body of server-sent events: objects of their `event`, `data`, `id` and `retry`."""
    return Body("events", media_type, (), optional, type, type is not None)


def event_data_body(
    *,
    optional: bool = False,
    media_type: str = "text/event-stream",
    type: str | None = None,
) -> Body:
    """Describe a body of server-sent events, the `data` of which is JSON."""
    return Body("event-data", media_type, (), optional, type, type is not None)


def form_body(
    *parts: Part,
    optional: bool = False,
    media_type: str = "application/x-www-form-urlencoded",
    type: str | None = None,
) -> Body:
    """Describe a form as HTML sends it; a `type` is that of a form whose own names differ, as above."""
    described = {part.name: part for part in parts}
    return Body("form", media_type, (), optional, type, type is not None, described)


def multipart_body(
    *parts: Part,
    optional: bool = False,
    media_type: str = "multipart/form-data",
    type: str | None = None,
) -> Body:
    """Describe a form with files; a `type` is that of a form whose own names differ, as above."""
    described = {part.name: part for part in parts}
    return Body(
        "multipart", media_type, (), optional, type, type is not None, described
    )


def raw_body(
    media_type: str = "application/octet-stream", *, optional: bool = False
) -> Body:
    """Describe a body of bytes: given as such, as a path, an open file or an iterable."""
    return Body("raw", media_type, optional=optional)


def text_body(media_type: str = "text/plain", *, optional: bool = False) -> Body:
    """Describe a body of text."""
    return Body("text", media_type, optional=optional)


@dataclass(frozen=True, slots=True)
class Content:
    """What a response holds; `type`, of the whole or of one item, is an expression over the names of the models."""

    kind: Literal[
        "json", "json-lines", "events", "event-data", "text", "binary", "empty"
    ]
    type: str = ""
    others: Mapping[str, str] = field(default_factory=dict[str, str])
    """The types of an error in other media types of JSON."""

    def type_in(self, media_type: str) -> str:
        """Return the type of what came in a media type."""
        return self.others.get(media_type, self.type)


def json(type: str, *, others: Mapping[str, str] | None = None) -> Content:
    """Describe a response of JSON; `others` are the types of an error in other media types."""
    return Content("json", type, others or {})


def json_lines(type: str) -> Content:
    """Describe a response that holds a JSON value on every line, or after every record separator."""
    return Content("json-lines", type)


def events(type: str) -> Content:
    """Describe a stream of server-sent events: objects of their `event`, `data`, `id` and `retry`."""
    return Content("events", type)


def event_data(type: str) -> Content:
    """Describe a stream of server-sent events, the `data` of which is JSON."""
    return Content("event-data", type)


def text() -> Content:
    """Describe a response of text."""
    return Content("text")


def binary() -> Content:
    """Describe a response of bytes, which is not read before it is asked for."""
    return Content("binary")


def empty() -> Content:
    """Describe a response without a body."""
    return Content("empty")


@dataclass(frozen=True, slots=True)
class ResponseHeaders:
    """The documented headers of a success; `type` is the name of a model of them."""

    type: str
    json: tuple[str, ...] = field(default=(), kw_only=True)
    """Those that are written as JSON."""
    exploded: tuple[str, ...] = field(default=(), kw_only=True)
    """Those whose members, where they are objects, are written as `name=value`."""


@dataclass(frozen=True, eq=False)
class Operation(Generic[T_co, H_co]):
    """One operation of the document; `T_co` is what a successful call returns, and `H_co` the type of its headers."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = field(default=(), kw_only=True)
    body: Body | None = field(default=None, kw_only=True)
    responses: Mapping[str, Content] = field(
        default_factory=dict[str, Content], kw_only=True
    )
    successes: tuple[str, ...] = field(default=("2XX",), kw_only=True)
    """The statuses that the call is made for; any other answer is an error."""
    headers: ResponseHeaders | None = field(default=None, kw_only=True)
    accept: str = field(default="application/json", kw_only=True)
    security: Security | None = field(default=None, kw_only=True)
    scopes: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]], kw_only=True
    )
    servers: tuple[Server, ...] = field(default=(), kw_only=True)
    """Those that it has for itself."""

    def response_for(self, status: int) -> Content | None:
        """Return what the document says about a status; `default` is for errors where a success is documented."""
        responses = self.responses
        found = responses.get(str(status)) or responses.get(f"{status // 100}XX")
        if found is None and not (
            self._documents_success and self.succeeds_with(status)
        ):
            found = responses.get("default")
        return found

    def succeeds_with(self, status: int) -> bool:
        """Tell whether a status is what the call is made for."""
        return f"{status // 100}XX" in self.successes or str(status) in self.successes

    @cached_property
    def _documents_success(self) -> bool:
        return any(
            status in self.successes or f"{status[:1]}XX" in self.successes
            for status in self.responses
        )

    @cached_property
    def _sent(self) -> str:
        """The path without a fragment, by which some documents tell operations apart and which is never sent."""
        return self.path.partition("#")[0]

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """The path, cut into literal text (even places) and names of parameters (odd places)."""
        pieces: list[str] = []
        path = self._sent.partition("?")[0]
        for index, piece in enumerate(path.replace("}", "{").split("{")):
            pieces.append(
                piece if index % 2 else quote(piece, safe="/:@!$&'()*+,;=~-._%")
            )
        return tuple(pieces)

    @cached_property
    def fixed_query(self) -> str:
        """The query that the document writes into the path itself, as some do to tell operations apart."""
        return quote(self._sent.partition("?")[2], safe="/:@!$&'()*+,;=~-._%?")
