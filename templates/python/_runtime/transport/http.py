"""A request and a response as transports, middleware and tests see them, whatever HTTP library carries them."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import aclosing, asynccontextmanager
from typing import Any, Protocol, TypeAlias, cast

from ..omit import Omit, omit
from ..redact import describe
from ..timeouts import Timeout
from .headers import Headers, MutableHeaders, Pair


class Called(Protocol):
    """The operation that a request is sent for."""

    @property
    def id(self) -> str:
        """Its id in the document."""
        ...

    @property
    def method(self) -> str:
        """Its HTTP method."""
        ...

    @property
    def path(self) -> str:
        """Its path, with the names of its variables."""
        ...


class StreamedBody(Protocol):
    """A body that is read while it is sent; each iteration starts over where `replayable`."""

    @property
    def length(self) -> int | None:
        """How many bytes there are, where that is known."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


class SyncStreamedBody(StreamedBody, Protocol):
    """One that can be read without a loop as well."""

    def __iter__(self) -> Iterator[bytes]: ...


RequestBody: TypeAlias = bytes | StreamedBody | None
WITHOUT_LIMIT = Timeout(None)


class HttpRequest:
    """A request that is about to be sent. Middleware may change it, or send a `copy`."""

    __slots__ = (
        "auth",
        "body",
        "deadline",
        "elsewhere",
        "headers",
        "longest_wait",
        "method",
        "operation",
        "timeout",
        "token_of",
        "url",
    )

    def __init__(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | Iterable[Pair] = (),
        body: RequestBody = None,
        timeout: Timeout = WITHOUT_LIMIT,
        deadline: float | None = None,
        operation: Called | None = None,
        token_of: str | None = None,
        auth: Any = None,
    ) -> None:
        self.method = method
        """Such as `GET`."""
        self.url = url
        """The whole URL, with its query; percent-encoded."""
        self.headers = MutableHeaders(headers)
        """What is sent besides what the transport adds: `Host`, `Content-Length` and the like."""
        self.body = body
        """Bytes, a body that is read while it is sent, or None."""
        self.timeout = timeout
        """How long the parts of it may take."""
        self.deadline = deadline
        """The time of `time.monotonic()` at which the response has to be there and read, if there is one."""
        self.operation = operation
        """The operation that is called; None where a token is fetched for one."""
        self.token_of = token_of
        """The id of the security scheme whose token is fetched."""
        self.auth = auth
        """What a transport adds of itself: `omit` for what it was made with, None for nothing, or an `httpx2.Auth`."""
        self.longest_wait: float | None = None
        """Seconds to wait until a connection is free; None for as long as it takes."""
        self.elsewhere = False
        """Whether a redirection led to another origin, where credentials never go."""

    def __repr__(self) -> str:
        operation = self.operation and self.operation.id
        url = self.url.partition("?")[0]  # any parameter may carry a credential
        return describe(self, method=self.method, url=url, operation=operation)

    def copy(self) -> HttpRequest:
        """Return a copy that can be changed by itself."""
        copy = HttpRequest(
            self.method,
            self.url,
            headers=self.headers,
            body=self.body,
            timeout=self.timeout,
            deadline=self.deadline,
            operation=self.operation,
            token_of=self.token_of,
            auth=self.auth,
        )
        copy.elsewhere = self.elsewhere
        copy.longest_wait = self.longest_wait
        return copy

    def read(self) -> bytes:
        """Return the whole body as bytes, which takes the place of one that is read while it is sent."""
        if self.body is None:
            return b""
        if not isinstance(self.body, bytes):
            self.body = b"".join(iterated(self.body))
        return self.body

    async def aread(self) -> bytes:
        """Return the whole body as bytes, which takes the place of one that is read while it is sent."""
        if self.body is None:
            return b""
        if not isinstance(self.body, bytes):
            self.body = b"".join([chunk async for chunk in self.body])
        return self.body


ResponseBody: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes]


class HttpResponse:
    """A response: its head, and a body that is not read before somebody asks for it.

    `body` is bytes, or what yields them: decoded, so without any `Content-Encoding`. `close` gives the connection back.
    """

    __slots__ = ("_body", "_close", "headers", "status_code")

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str] | Iterable[Pair] = (),
        body: ResponseBody = b"",
        *,
        close: Callable[[], Any] | None = None,
    ) -> None:
        self.status_code = status_code
        """The status, such as 200."""
        self.headers = headers if type(headers) is Headers else Headers(headers)
        """The headers, found whatever their case."""
        self._body = body
        self._close = close

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.status_code})"

    @property
    def content(self) -> bytes | None:
        """The body, where it is there already."""
        return self._body if isinstance(self._body, bytes) else None

    def limit_reads(self, seconds: float | None) -> None:
        """Let no piece of the body take longer, where the transport can see to that; it is called before the first."""

    def iter_bytes(self) -> Generator[bytes]:
        """Yield the body as it comes. Raise TransportError."""
        if isinstance(self._body, bytes):
            if self._body:
                yield self._body
            return
        yield from iterated(self._body)

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        """Yield the body as it comes. Raise TransportError."""
        if isinstance(self._body, bytes):
            if self._body:
                yield self._body
            return
        if isinstance(self._body, AsyncIterable):
            async for chunk in self._body:
                yield chunk
            return
        for chunk in self._body:
            yield chunk

    def read(self) -> bytes:
        """Return the whole body, and give the connection back. Raise TransportError."""
        if not isinstance(self._body, bytes):
            try:
                self._body = b"".join(self.iter_bytes())
            finally:
                self.close()
        return self._body

    async def aread(self) -> bytes:
        """Return the whole body, and give the connection back. Raise TransportError."""
        if not isinstance(self._body, bytes):
            try:
                async with aclosing(self.aiter_bytes()) as chunks:
                    self._body = b"".join([chunk async for chunk in chunks])
            finally:
                await self.aclose()
        return self._body

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        close, self._close = self._close, None
        if close is not None:
            close()

    async def aclose(self) -> None:
        """Give the connection back without reading the rest."""
        close, self._close = self._close, None
        if close is not None:
            await close()


TRANSPORTS_OWN: Omit = omit
"""For `HttpRequest.auth`: the authentication that the transport was made with."""


def iterated(body: object) -> Iterator[bytes]:
    """Return the chunks of a body. Raise TypeError where they come asynchronously."""
    if not isinstance(body, Iterable):
        raise TypeError("an asynchronous body goes with the asynchronous client only")
    return iter(cast("Iterable[bytes]", body))


@asynccontextmanager
async def closing_async(
    chunks: AsyncIterator[bytes],
) -> AsyncGenerator[AsyncIterator[bytes]]:
    """Close an iterator at the end of the block, where it can be closed."""
    try:
        yield chunks
    finally:
        close = getattr(chunks, "aclose", None)
        if close is not None:
            await close()
