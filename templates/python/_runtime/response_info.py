"""What is told of a response: by an error that came with it, and by a model that was read from it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


def request_id_in(headers: Mapping[str, str]) -> str | None:
    """Return what the server calls a request, as the headers of its response say."""
    return headers.get("x-request-id") or headers.get("request-id")


@dataclass(frozen=True, slots=True)
class ResponseHead:
    """A response without its body; only the status is shown by itself, for the headers may hold secrets."""

    status_code: int
    """The status, such as 200."""
    headers: Mapping[str, str] = field(repr=False)
    """The headers, found whatever their case."""

    @property
    def request_id(self) -> str | None:
        """What the server calls this request."""
        return request_id_in(self.headers)


@dataclass(frozen=True, slots=True)
class ResponseInfo(ResponseHead):
    """A response with its body."""

    content: bytes = field(repr=False)
    """The body as it came, as far as it was read."""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as plain values of JSON. Raise ValueError where it is none."""
        return json.loads(self.content)
