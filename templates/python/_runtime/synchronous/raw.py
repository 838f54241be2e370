"""`RawResponse` and `StreamedResponse`: the answers of a tree of resources, parsed when somebody asks."""

# Written from asynchronous/raw.py; change that, not this.

from __future__ import annotations

import codecs
import json
from collections.abc import Generator
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..reading.read_response import Lines, ReadResponse, lines_of, pieces_of, text_of
from ..response_info import request_id_in
from ..transport.headers import Headers

if TYPE_CHECKING:
    from ..request_info import RequestInfo
    from ..response import ApiResponse
    from .binary import BinaryResponse

T = TypeVar("T")


class RawResponse(ReadResponse, Generic[T]):
    """A response whose body was read: `parse()` gives it as the method does."""

    def __init__(self, response: ApiResponse[Any, Any], parsed: T) -> None:
        super().__init__(response)
        self._parsed = parsed

    def parse(self) -> T:
        """Return what the method gives."""
        return self._parsed

    def read(self) -> bytes:
        """Return the body as it came."""
        return self.content

    def text(self) -> str:
        """Return the body as text."""
        return text_of(self.content, self.headers)

    def json(self) -> Any:
        """Return the body as JSON. Raise ValueError where it is none."""
        return json.loads(self.content)

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Yield the body, or `chunk_size` bytes of it at a time."""
        yield from pieces_of(self.content, chunk_size)

    def iter_text(self) -> Generator[str]:
        """Yield the body as text."""
        yield text_of(self.content, self.headers)

    def iter_lines(self) -> Generator[str]:
        """Yield the lines of the body, without their ends."""
        yield from lines_of(self.content, self.headers)

    def close(self) -> None:
        """Do nothing: its connection was given back when the body had been read."""


class StreamedResponse(Generic[T]):
    """A response whose body is not read yet: `parse()` reads it, or read it yourself as it comes."""

    def __init__(self, unread: BinaryResponse) -> None:
        self._unread = unread
        self.is_closed = False
        """Whether its connection was given back."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code})"

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self._unread.status_code

    @property
    def headers(self) -> Headers:
        """The headers, found whatever their case."""
        return self._unread.headers

    @property
    def http_request(self) -> RequestInfo:
        """The request as it was sent, without secrets."""
        return self._unread.request

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
        return request_id_in(self.headers)

    @property
    def elapsed(self) -> timedelta:
        """How long the call took up to the head of the response, retries included."""
        return self._unread.elapsed

    @property
    def retries_taken(self) -> int:
        """How often the request was sent again."""
        return self._unread.retries_taken

    def parse(self) -> T:
        """Read the body, and return what the method gives; of a stream, nothing is read yet."""
        if self._unread.stream is not None:
            return cast("T", self._unread.stream())
        return cast("T", self._unread.parsed(self.read()))

    def read(self) -> bytes:
        """Read the body and return it."""
        content = self._unread.read()
        self.is_closed = True
        return content

    def text(self) -> str:
        """Read the body and return it as text."""
        return text_of(self.read(), self.headers)

    def json(self) -> Any:
        """Read the body and return it as JSON. Raise ValueError where it is none."""
        return json.loads(self.read())

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        yield from self._unread.iter_bytes(chunk_size)

    def iter_text(self) -> Generator[str]:
        """Yield the body as text, in UTF-8, as it comes."""
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        for chunk in self._unread.iter_bytes():
            if text := decoder.decode(chunk):
                yield text
        if text := decoder.decode(b"", final=True):
            yield text

    def iter_lines(self) -> Generator[str]:
        """Yield the lines of the body as they come, without their ends."""
        lines = Lines()
        for text in self.iter_text():
            yield from lines.feed(text)
        yield from lines.finish()

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        self.is_closed = True
        self._unread.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
