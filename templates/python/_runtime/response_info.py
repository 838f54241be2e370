"""What is told of a response: by an error that came with it, and by a model that was read from it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

from .request_info import RequestInfo, RequestLike, info_of


class ResponseLike(Protocol):
    """A response that was read: one of this client, or of httpx2, which tests make errors with."""

    @property
    def status_code(self) -> int:
        """The status, such as 404."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, found whatever their case."""
        ...

    @property
    def content(self) -> bytes:
        """The body as it came."""
        ...

    @property
    def text(self) -> str:
        """The body as text."""
        ...

    def json(self) -> Any:
        """Return the body as plain values of JSON. Raise ValueError where it is none."""
        ...

    @property
    def request(self) -> RequestLike:
        """The request that it answers."""
        ...


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

    content: bytes = field(default=b"", repr=False)
    """The body as it came, as far as it was read."""
    asked: RequestInfo | None = field(default=None, repr=False)

    @property
    def request(self) -> RequestInfo:
        """The request that it answers. Raise RuntimeError where it is not known."""
        if self.asked is None:
            raise RuntimeError("the request of this response is not known")
        return self.asked

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as plain values of JSON. Raise ValueError where it is none."""
        return json.loads(self.content)


def request_of(response: ResponseLike) -> RequestInfo | None:
    """Return the request that a response answers, where it knows it."""
    with suppress(RuntimeError, AttributeError):
        return info_of(response.request)
    return None


def kept(response: ResponseLike) -> ResponseLike:
    """Return what of a response can be pickled without secrets of its request."""
    if isinstance(response, ResponseInfo):
        return response
    content = b""
    with suppress(RuntimeError):  # its body was not read
        content = response.content
    return ResponseInfo(
        response.status_code, dict(response.headers), content, request_of(response)
    )
