"""What calls return besides the data itself: `ApiResponse`, `BinaryResponse`, `AsyncBinaryResponse`."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from email.message import Message
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from .failures import connection_errors
from .request_info import RequestInfo

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")
H = TypeVar("H", default=None)


class ApiResponse(tuple[T, int, "httpx2.Headers"], Generic[T, H]):
    """A response with its data; unpacks as `data, status_code, headers`."""

    typed_headers: H
    """The documented headers with their types: a model, or None where the document names none."""
    request: RequestInfo
    content: bytes
    elapsed: timedelta
    retries_taken: int

    def __new__(
        cls,
        data: T,
        status_code: int,
        headers: httpx2.Headers,
        *,
        typed_headers: H,
        request: RequestInfo,
        content: bytes,
        elapsed: timedelta,
        retries_taken: int,
    ) -> Self:
        self = super().__new__(cls, (data, status_code, headers))
        self.typed_headers = typed_headers
        self.request = request
        self.content = content
        self.elapsed = elapsed
        self.retries_taken = retries_taken
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return tuple(self), self.__dict__

    def __repr__(self) -> str:
        return f"ApiResponse({self.status_code}, {self.data!r})"

    @property
    def data(self) -> T:
        """The parsed body."""
        return self[0]

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self[1]

    @property
    def headers(self) -> httpx2.Headers:
        """The headers, found whatever their case."""
        return self[2]

    @property
    def request_id(self) -> str | None:
        """What the server calls this request."""
        return self.headers.get("x-request-id") or self.headers.get("request-id")


class _Binary:
    """What both binary responses know before they are read."""

    def __init__(self, response: httpx2.Response, request: RequestInfo) -> None:
        self._response = response
        self.request = request

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code}, {self.content_type!r})"

    @property
    def status_code(self) -> int:
        """The status, such as 200."""
        return self._response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """The headers, found whatever their case."""
        return self._response.headers

    @property
    def content_type(self) -> str | None:
        """The media type, as the server says it."""
        return self.headers.get("content-type")

    @property
    def filename(self) -> str | None:
        """The name that the server suggests: never a path, and only a suggestion."""
        return safe_filename(self.headers.get("content-disposition"))


class BinaryResponse(_Binary):
    """A body of bytes, which is not read before it is asked for. Close it, or use it in a `with`."""

    def read(self) -> bytes:
        """Return all bytes."""
        with connection_errors(self.request):
            return self._response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        with connection_errors(self.request):
            yield from self._response.iter_bytes(chunk_size)

    def write_to(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come."""
        with open(path, "wb") as file:
            file.writelines(self.iter_bytes())

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncBinaryResponse(_Binary):
    """A body of bytes, which is not read before it is asked for. Close it, or use it in an `async with`."""

    async def read(self) -> bytes:
        """Return all bytes."""
        with connection_errors(self.request):
            return await self._response.aread()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the bytes as they come, or `chunk_size` at a time."""
        with connection_errors(self.request):
            async for chunk in self._response.aiter_bytes(chunk_size):
                yield chunk

    async def write_to(self, path: str | os.PathLike[str]) -> None:
        """Write the bytes to a file as they come."""
        # Writes to a disk are short, and need no thread.
        with open(path, "wb") as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)

    async def aclose(self) -> None:
        """Give the connection back without reading the rest."""
        await self._response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def safe_filename(disposition: str | None) -> str | None:
    """Return the file name in a Content-Disposition header, without directories or control characters."""
    if not disposition:
        return None
    message = Message()
    message["content-disposition"] = re.sub(r"[\r\n]", " ", disposition)
    name = (message.get_filename() or "").replace("\\", "/").rpartition("/")[2]
    name = re.sub(r"[\x00-\x1f\x7f:*?\"<>|]", "_", name).strip(" .")
    return name[:255] or None
