"""How an operation is sent and what it answers, as data: the words in which the api modules are written."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple
from urllib.parse import quote

from typing_extensions import TypeVar

from .contents import (
    Body,
    Carried,
    Content,
    Pieced,
    StreamSwitch,
    binary,
    empty,
    event_data,
    event_data_body,
    events,
    events_body,
    form_body,
    json,
    json_body,
    json_lines,
    lines_body,
    multipart_body,
    nothing,
    raw_body,
    text,
    text_body,
    xml,
    xml_body,
)
from .paging import Pages
from .parameters import (
    LazyType,
    Location,
    Parameter,
    cookie,
    field,
    file,
    header,
    path,
    query,
    querystring,
    usual,
)
from .settings import Security, Server

__all__ = [
    "Carried",
    "IdempotencyKey",
    "Operation",
    "Pages",
    "Pieced",
    "Polling",
    "ResponseHeaders",
    "StreamSwitch",
    "binary",
    "cookie",
    "empty",
    "event_data",
    "event_data_body",
    "events",
    "events_body",
    "field",
    "file",
    "form_body",
    "header",
    "json",
    "json_body",
    "json_lines",
    "lines_body",
    "multipart_body",
    "nothing",
    "path",
    "query",
    "querystring",
    "raw_body",
    "text",
    "text_body",
    "xml",
    "xml_body",
]

if TYPE_CHECKING:
    from .polling import Polling
else:

    def __getattr__(name: str) -> object:
        """Load what few documents have when it is asked for."""
        if name != "Polling":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .polling import Polling

        return Polling


T_co = TypeVar("T_co", covariant=True)
H_co = TypeVar("H_co", covariant=True, default=Any)


class ResponseHeaders(NamedTuple):
    """The documented headers of a success; `type` is a model of them."""

    type: LazyType
    json: tuple[str, ...] = ()
    """Those that are written as JSON."""
    exploded: tuple[str, ...] = ()
    """Those whose members, where they are objects, are written as `name=value`."""


class IdempotencyKey(NamedTuple):
    """How a call says that it is the same when it is sent again: a key, and perhaps the time of the first request."""

    header: str
    first_sent: str = ""
    """The header with that time; empty where there is none."""


@dataclass(frozen=True, eq=False)
class Operation(Generic[T_co, H_co]):
    """One operation of the document; `T_co` is what a successful call returns, and `H_co` the type of its headers."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = dataclasses.field(default=(), kw_only=True)
    """Those that are not written as usual."""
    body: Body | None = dataclasses.field(default=None, kw_only=True)
    responses: Mapping[str, Content] = dataclasses.field(
        default_factory=dict[str, Content], kw_only=True
    )
    successes: tuple[str, ...] = dataclasses.field(default=("2XX",), kw_only=True)
    """The statuses that the call is made for; any other answer is an error."""
    headers: ResponseHeaders | None = dataclasses.field(default=None, kw_only=True)
    accept: str = dataclasses.field(default="application/json", kw_only=True)
    security: Security | None = dataclasses.field(default=None, kw_only=True)
    scopes: Mapping[str, tuple[str, ...]] = dataclasses.field(
        default_factory=dict[str, tuple[str, ...]], kw_only=True
    )
    servers: tuple[Server, ...] = dataclasses.field(default=(), kw_only=True)
    """Those that it has for itself."""
    idempotency_key: IdempotencyKey | None = dataclasses.field(
        default=None, kw_only=True
    )
    """What each call is sent with, made where it is not given."""
    pages: Pages | None = dataclasses.field(default=None, kw_only=True)
    """How its list is asked for page by page."""
    stream: StreamSwitch | None = dataclasses.field(default=None, kw_only=True)
    """What of its body asks for a stream."""

    def response_for(self, status: int) -> Content | None:
        """Return what the document says about a status; `default` is for errors where a success is documented."""
        found = self._found
        if status not in found:
            found[status] = self._response_for(status)
        return found[status]

    @cached_property
    def _found(self) -> dict[int, Content | None]:
        return {}

    def _response_for(self, status: int) -> Content | None:
        responses = self.responses
        found = responses.get(str(status)) or responses.get(f"{status // 100}XX")
        if found is None and not (
            self._documents_success and self.succeeds_with(status)
        ):
            found = responses.get("default")
        return found

    def succeeds_with(self, status: int) -> bool:
        """Tell whether a status is what the call is made for."""
        return status in self._succeeding

    def parameter(self, location: Location, name: str) -> Parameter:
        """Return how an argument is written."""
        return self._unusual.get((location, name)) or usual(location, name)

    @cached_property
    def _unusual(self) -> dict[tuple[Location, str], Parameter]:
        return {(each.location, each.name): each for each in self.parameters}

    @cached_property
    def whole_query(self) -> Parameter | None:
        """The parameter that is the whole query, where there is one."""
        wholes = (each for each in self.parameters if each.location == "querystring")
        return next(wholes, None)

    @cached_property
    def _succeeding(self) -> frozenset[int]:
        """The successes one by one: `2XX` stands for a hundred of them."""
        statuses: set[int] = set()
        for each in self.successes:
            if each.endswith("XX"):
                first = int(each[0]) * 100
                statuses |= {*range(first, first + 100)}
            else:
                statuses.add(int(each))
        return frozenset(statuses)

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
