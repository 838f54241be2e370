"""What a response says that was read as a whole, in a tree of resources: all but the parsed body."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..response_info import ResponseInfo
from ..transport.headers import Headers

if TYPE_CHECKING:
    from ..request_info import RequestInfo
    from ..response import ApiResponse

T = TypeVar("T")


class ReadResponse:
    """A response whose body was read."""

    is_closed = True
    """Whether its connection was given back: it was, when the body had been read."""

    def __init__(self, response: ApiResponse[Any, Any]) -> None:
        self._response = response

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code})"

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self._response.status_code

    @property
    def headers(self) -> Headers:
        """The headers, found whatever their case."""
        return self._response.headers

    @property
    def http_request(self) -> RequestInfo:
        """The request as it was sent, without secrets."""
        return self._response.request

    @property
    def url(self) -> str:
        """The URL that was asked, without secrets."""
        return self.http_request.url

    @property
    def method(self) -> str:
        """The method of the request, such as `GET`."""
        return self.http_request.method

    @property
    def request_id(self) -> str | None:
        """What the server calls this request."""
        return self._response.request_id

    @property
    def elapsed(self) -> timedelta:
        """How long the whole call took, retries included."""
        return self._response.elapsed

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return self._response.retries_taken

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self._response.content

    @property
    def http_response(self) -> ResponseInfo:
        """The response as it came: its status, headers and bytes."""
        return ResponseInfo(
            self.status_code, self.headers, self.content, self._response.request
        )


class LegacyAPIResponse(ReadResponse, Generic[T]):
    """A response whose body was read, in the form that older SDKs have for both clients: nothing of it is awaited."""

    def __init__(self, response: ApiResponse[Any, Any], parsed: T) -> None:
        super().__init__(response)
        self._parsed = parsed

    def parse(self) -> T:
        """Return what the method gives."""
        return self._parsed

    @property
    def text(self) -> str:
        """The body as text."""
        return text_of(self.content, self.headers)

    def json(self) -> Any:
        """Return the body as JSON. Raise ValueError where it is none."""
        return json.loads(self.content)


def text_of(content: bytes, headers: Headers) -> str:
    """Return a body as text, in the charset that the server says, or UTF-8."""
    from email.message import Message

    message = Message()
    message["content-type"] = headers.get("content-type") or "text/plain"
    charset = message.get_content_charset("utf-8")
    try:
        return content.decode(charset, errors="replace")
    except LookupError:
        return content.decode(errors="replace")


class Lines:
    """Takes text apart into lines as it comes."""

    def __init__(self) -> None:
        self._rest = ""

    def feed(self, text: str) -> Iterable[str]:
        """Return the lines that end in a text; one that ends in a carriage return may go on with a line feed."""
        whole = self._rest + text
        self._rest = ""
        if whole.endswith("\r"):
            whole, self._rest = whole[:-1], "\r"
        lines = whole.splitlines(keepends=True)
        if lines and not lines[-1].endswith(("\n", "\r")):
            self._rest = lines.pop() + self._rest
        return [line.rstrip("\r\n") for line in lines]

    def finish(self) -> Iterator[str]:
        """Yield what is left at the end."""
        if self._rest:
            yield self._rest.rstrip("\r")


def lines_of(content: bytes, headers: Headers) -> Iterator[str]:
    """Yield the lines of a body, without their ends."""
    lines = Lines()
    yield from lines.feed(text_of(content, headers))
    yield from lines.finish()


def pieces_of(content: bytes, size: int | None) -> Iterator[bytes]:
    """Yield a body as a whole, or `size` bytes of it at a time."""
    step = size or max(len(content), 1)
    for begin in range(0, len(content), step):
        yield content[begin : begin + step]
