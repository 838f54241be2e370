"""The default transport: sends with an httpx2 client, the user's or one of our own."""

from __future__ import annotations

import re
import ssl
from _thread import start_new_thread
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import suppress
from functools import lru_cache
from types import TracebackType
from typing import Any

import httpx2

from ..kinds import is_dict
from ..omit import Omit
from ..package import PACKAGE
from .cookies import merged_cookies
from .errors import (
    BrokenError,
    CertificateError,
    ConnectTimedOutError,
    DeadlineError,
    NoConnectionFreeError,
    NotConnectedError,
    TimedOutError,
    TransportError,
    UnsendableError,
)
from .headers import Headers, Pair
from .http import HttpRequest, HttpResponse, StreamedBody, closing_async, iterated
from .httpx2_deadlines import each_keeping, is_over, keep_deadlines, keeping
from .loops import close_soon, running_loop
from .settings import USUAL, Settings
from .slots import MOST, AsyncSlots, Slot, Slots

LIMITS = httpx2.Limits(
    max_connections=MOST, max_keepalive_connections=MOST, keepalive_expiry=60.0
)
_NO_AUTH = httpx2.Auth()
_FAILURES = (httpx2.HTTPError, httpx2.InvalidURL, ssl.SSLError)
"""What httpx2 raises; the last comes as it is where TLS ends in the middle of a connection."""
_WITH_BODY = ("POST", "PUT", "PATCH", "QUERY")
"""Methods that say that their body is empty."""
_INNER = ("httpx2.", "httpcore2.", "h11.", "h2.", "hpack.", f"{PACKAGE}._runtime.")
"""Modules whose variables hold whole requests."""


class Httpx2Transport:
    """Sends with an `httpx2.Client`."""

    takes_httpx2_auth = True

    def __init__(
        self,
        client: httpx2.Client,
        *,
        slots: Slots | None = None,
        keeps_deadlines: bool = False,
    ) -> None:
        self.client = client
        self.keeps_deadlines = keeps_deadlines
        self._slots = slots

    @property
    def has_queue(self) -> bool:
        """Whether requests wait for a free connection as long as it takes."""
        return self._slots is not None

    @property
    def is_bound(self) -> bool:
        """Whether it may hold connections, which belong to the process that made them."""
        return _has_connections(self.client, httpx2.HTTPTransport)

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers that the client was made with."""
        return _default_headers(self.client)

    @property
    def has_auth(self) -> bool:
        """Whether the client has an authentication of its own."""
        return self.client.auth is not None

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = None if self._slots is None else self._slots.take(request)
        try:
            if request.deadline is None or not self.keeps_deadlines:
                return _SyncResponse(self._sent(request), slot)
            with keeping(request.deadline):
                return _SyncResponse(self._sent(request), slot, request.deadline)
        except BaseException:
            if slot is not None:
                slot.release()
            raise

    def _sent(self, request: HttpRequest) -> httpx2.Response:
        try:
            return self.client.send(
                _written(self.client, request),
                stream=True,
                auth=_auth(request),
                follow_redirects=False,
            )
        except _FAILURES as error:
            failure = failure_of(error, request.deadline)
        raise failure

    def close(self) -> None:
        """Close all connections."""
        self.client.close()


class AsyncHttpx2Transport:
    """Sends with an `httpx2.AsyncClient`."""

    takes_httpx2_auth = True

    def __init__(
        self, client: httpx2.AsyncClient, *, slots: AsyncSlots | None = None
    ) -> None:
        self.client = client
        self._slots = slots

    @property
    def has_queue(self) -> bool:
        """Whether requests wait for a free connection as long as it takes."""
        return self._slots is not None

    @property
    def is_bound(self) -> bool:
        """Whether it may hold connections, which belong to the process and the loop that made them."""
        return _has_connections(self.client, httpx2.AsyncHTTPTransport)

    @property
    def default_headers(self) -> dict[str, str]:
        """The headers that the client was made with."""
        return _default_headers(self.client)

    @property
    def has_auth(self) -> bool:
        """Whether the client has an authentication of its own."""
        return self.client.auth is not None

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = None
        if self._slots is not None:
            slot = await self._slots.take(request)
        try:
            return _AsyncResponse(await self._sent(request), slot)
        except BaseException:
            if slot is not None:
                slot.release()
            raise

    async def _sent(self, request: HttpRequest) -> httpx2.Response:
        try:
            return await self.client.send(
                _written(self.client, request, has_queue=self.has_queue),
                stream=True,
                auth=_auth(request),
                follow_redirects=False,
            )
        except _FAILURES as error:
            failure = failure_of(error)
        raise failure

    async def aclose(self) -> None:
        """Close all connections."""
        await self.client.aclose()


class _Response(HttpResponse):
    """A response of httpx2, read by its means."""

    __slots__ = ("_deadline", "_response", "_slot")

    def __init__(
        self,
        response: httpx2.Response,
        slot: Slot | None = None,
        deadline: float | None = None,
    ) -> None:
        self._response = response
        self._slot = slot
        self._deadline = deadline
        super().__init__(response.status_code, _headers(response))

    @property
    def content(self) -> bytes | None:
        return self._response.content if self._response.is_stream_consumed else None

    def limit_reads(self, seconds: float | None) -> None:
        # What the connection asks for the time when the first piece is read.
        times: object = self._response.request.extensions.get("timeout")
        if seconds is not None and is_dict(times):
            usual: float | None = times.get("read")
            times["read"] = seconds if usual is None else min(usual, seconds)

    def iter_bytes(self) -> Generator[bytes]:
        try:
            if self._deadline is None:
                yield from self._response.iter_bytes()
            else:
                yield from each_keeping(self._deadline, self._response.iter_bytes())
        except _FAILURES as error:
            failure = failure_of(error, self._deadline)
        else:
            return
        finally:
            self.close()
        raise failure

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        try:
            async with closing_async(self._response.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    yield chunk
        except _FAILURES as error:
            failure = failure_of(error)
        else:
            return
        finally:
            await self.aclose()
        raise failure

    def read(self) -> bytes:
        try:
            if self._deadline is None:
                return self._response.read()
            with keeping(self._deadline):
                return self._response.read()
        except _FAILURES as error:
            failure = failure_of(error, self._deadline)
        finally:
            self.close()
        raise failure

    async def aread(self) -> bytes:
        try:
            return await self._response.aread()
        except _FAILURES as error:
            failure = failure_of(error)
        finally:
            await self.aclose()
        raise failure

    def close(self) -> None:
        try:
            self._response.close()
        finally:
            if self._slot is not None:
                self._slot.release()

    async def aclose(self) -> None:
        try:
            await self._response.aclose()
        finally:
            if self._slot is not None:
                self._slot.release()


class _SyncResponse(_Response):
    """One that gives its connection back also where nobody reads it and nobody holds it any more."""

    __slots__ = ()

    def __del__(self) -> None:
        with suppress(Exception):  # of an interpreter that ends
            if not self._response.is_closed:
                # Garbage is collected anywhere, even where this thread holds the lock that closing needs.
                start_new_thread(_close, (self._response, self._slot))


class _AsyncResponse(_Response):
    """The same in a loop, which has to do it."""

    __slots__ = ("_loop",)

    def __init__(self, response: httpx2.Response, slot: Slot | None) -> None:
        self._loop = running_loop()
        super().__init__(response, slot)

    def __del__(self) -> None:
        with suppress(Exception):  # of an interpreter, or a loop, that ends
            if not self._response.is_closed and self._loop is not None:
                self._loop.call_soon_threadsafe(close_soon, self._response, self._slot)


def _close(response: httpx2.Response, slot: Slot | None) -> None:
    with suppress(Exception):
        response.close()
    if slot is not None:
        slot.release()


class _Stream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is read while it is sent, as httpx2 wants it."""

    def __init__(self, body: StreamedBody) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iterated(self._body)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._body)


def _written(
    client: httpx2.Client | httpx2.AsyncClient,
    request: HttpRequest,
    *,
    has_queue: bool = False,
) -> httpx2.Request:
    times = request.timeout.as_dict()
    if has_queue:
        times["pool"] = request.longest_wait  # waiting one's turn is no timeout
    url = _url(request.url)
    is_token = request.token_of is not None
    if client.params and not is_token:
        url = url.copy_merge_params(client.params)
    headers = [*_added_headers(request, url), *request.headers.pairs]
    # A jar does not tell ports and schemes apart, so that it has nothing for another origin.
    takes_cookies = not (is_token or request.elsewhere)
    has_cookies = takes_cookies and any(True for _ in client.cookies.jar)
    ours = request.headers.get("cookie") if has_cookies else None
    if ours is not None:
        headers = [pair for pair in headers if pair[0].lower() != "cookie"]
    body = request.body
    # With `content=` httpx2 would go through all headers twice more.
    stream = (
        httpx2.ByteStream(body or b"")
        if body is None or isinstance(body, bytes)
        else _Stream(body)
    )
    sent = httpx2.Request(
        request.method,
        url,
        headers=headers,
        stream=stream,
        cookies=client.cookies if has_cookies else None,
        extensions={"timeout": times},
    )
    if isinstance(stream, httpx2.ByteStream):
        sent.read()
    if ours is not None:
        sent.headers["cookie"] = merged_cookies(sent.headers.get("cookie"), ours)
    return sent


def _added_headers(request: HttpRequest, url: httpx2.URL) -> list[Pair]:
    """Return the headers that say where to a request goes, and how long its body is."""
    headers = [("Host", url.netloc.decode("ascii"))]
    body = request.body
    if body is None or isinstance(body, bytes):
        if body or request.method in _WITH_BODY:
            headers.append(("Content-Length", str(len(body or b""))))
    elif body.length is None:
        headers.append(("Transfer-Encoding", "chunked"))
    else:
        headers.append(("Content-Length", str(body.length)))
    return [pair for pair in headers if pair[0] not in request.headers]


def _auth(request: HttpRequest) -> Any:
    if isinstance(request.auth, Omit):
        return httpx2.USE_CLIENT_DEFAULT
    # A function has been called before; what it added stands in the headers.
    return request.auth if isinstance(request.auth, httpx2.Auth) else _NO_AUTH


@lru_cache(maxsize=512)
def _url(text: str) -> httpx2.URL:
    return httpx2.URL(text)


def _has_connections(
    client: httpx2.Client | httpx2.AsyncClient, kind: type[object]
) -> bool:
    """Tell whether a client sends over a network, which one with a transport of tests does not."""
    return isinstance(getattr(client, "_transport", None), kind)


def _default_headers(client: httpx2.Client | httpx2.AsyncClient) -> dict[str, str]:
    return {
        name: value
        for name, value in client.headers.items()
        if name != "accept"
        and not (name == "user-agent" and value.startswith("python-httpx"))
    }


def _headers(response: httpx2.Response) -> Headers:
    return Headers(
        [(_text(name), _text(value)) for name, value in response.headers.raw]
    )


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def failure_of(error: Exception, deadline: float | None = None) -> TransportError:
    """Return what an error of httpx2 is in our terms; without the request, which holds credentials.

    Those that it came of lose the frames of httpx2, whose variables hold the same.
    """
    if isinstance(error, httpx2.TimeoutException) and is_over(deadline):
        return DeadlineError()
    message = str(error) or type(error).__name__
    failure: TransportError
    if isinstance(error, httpx2.LocalProtocolError):
        # The value of a header stands in the message.
        return UnsendableError(
            re.sub(r"(?<=header value ).*", "***", message, flags=re.DOTALL)
        )
    match error:
        case _ if _is_untrusted(error):
            failure = CertificateError(message)
        case httpx2.PoolTimeout():
            failure = NoConnectionFreeError(type(error).__name__)
        case httpx2.ConnectTimeout():
            failure = ConnectTimedOutError(type(error).__name__)
        case httpx2.TimeoutException():
            failure = TimedOutError(type(error).__name__)
        case httpx2.ConnectError():
            failure = NotConnectedError(message)
        case (
            httpx2.InvalidURL()
            | httpx2.DecodingError()
            | httpx2.UnsupportedProtocol()
            | httpx2.TooManyRedirects()
        ):
            failure = UnsendableError(message)
        case _:
            failure = BrokenError(message)
    failure.__cause__ = _without_frames(error.__cause__)
    return failure


def _without_frames(error: BaseException | None) -> BaseException | None:
    """Return an error; it and those that it came of lose the frames of the libraries that send."""
    seen: set[int] = set()
    cause = error
    while cause is not None and id(cause) not in seen:
        cause.__traceback__ = _outer(cause.__traceback__)
        seen.add(id(cause))
        cause = cause.__cause__ or cause.__context__
    return error


def _outer(traceback: TracebackType | None) -> TracebackType | None:
    """Return a traceback without the frames of the libraries that send."""
    if traceback is None:
        return None
    rest = _outer(traceback.tb_next)
    frame = traceback.tb_frame
    if frame.f_globals.get("__name__", "").startswith(_INNER):
        return rest
    return TracebackType(rest, frame, traceback.tb_lasti, traceback.tb_lineno)


def _is_untrusted(error: BaseException) -> bool:
    """Tell whether the server could not prove who it is."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        seen.add(id(cause))
        cause = cause.__cause__ or cause.__context__
    return False


def own_transport(settings: Settings = USUAL) -> Httpx2Transport:
    """Return a transport with connections of its own."""
    client = httpx2.Client(limits=LIMITS, **_made_with(settings))
    keeps = keep_deadlines(client)
    return Httpx2Transport(client, slots=Slots(), keeps_deadlines=keeps)


def own_async_transport(settings: Settings = USUAL) -> AsyncHttpx2Transport:
    """Return a transport with connections of its own.

    Twice as many requests as connections are let through: where one waits for it, a connection is not looked at,
    with a system call, each time that another one is given back.
    """
    client = httpx2.AsyncClient(limits=LIMITS, **_made_with(settings))
    return AsyncHttpx2Transport(client, slots=AsyncSlots(2 * MOST))


def _made_with(settings: Settings) -> dict[str, Any]:
    if settings.are_usual:
        return {}
    return {"verify": settings.context(), "proxy": settings.proxy}
