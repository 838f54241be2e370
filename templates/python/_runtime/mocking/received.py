"""Requests as the in-process server received them."""

from __future__ import annotations

import json as json_module
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ..transport.headers import Headers
from ..transport.query import Query
from ..transport.urls import split

Name = TypeVar("Name", bound=str)


@dataclass(frozen=True, slots=True)
class ReceivedRequest(Generic[Name]):
    """A request as the server received it."""

    operation: Name
    """What was called, such as `images.create_image`."""
    method: str
    url: str
    """The whole URL, percent-encoded."""
    headers: Headers = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def host(self) -> str:
        """The host of the URL."""
        return split(self.url).hostname or ""

    @property
    def path(self) -> str:
        """The path of the URL, as it stands there."""
        return split(self.url).path

    @property
    def target(self) -> str:
        """The path with the query, as they stand in the first line of the request."""
        parts = split(self.url)
        return f"{parts.path}?{parts.query}" if parts.query else parts.path

    @property
    def query(self) -> Query:
        """The query parameters: `query["limit"]` is one value, `query.get_list("tags")` all of a name."""
        return Query(split(self.url).query)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(errors="replace")

    def json(self) -> Any:
        """Return the body, which is JSON."""
        return json_module.loads(self.content)
