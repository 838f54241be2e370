"""Sends with pyreqwest, whose work is done in Rust: `Client(transport="pyreqwest")`."""

from __future__ import annotations

import ssl
import time
from _thread import start_new_thread
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import (
    BrokenError,
    CertificateError,
    ConnectTimedOutError,
    DeadlineError,
    NotConnectedError,
    TimedOutError,
    TransportError,
    UnsendableError,
)
from .headers import Headers, Pair
from .http import HttpRequest, HttpResponse, iterated
from .in_time import TooLate, in_time
from .loops import close_soon, running_loop
from .optional import Library
from .slots import MOST, AsyncSlots, Slot, Slots

if TYPE_CHECKING:
    from ..timeouts import Timeout
    from .settings import Settings

library: Any = Library("pyreqwest.client")
theirs: Any = Library("pyreqwest.exceptions")
jars: Any = Library("pyreqwest.cookie")
proxies: Any = Library("pyreqwest.proxy")

IDLE = timedelta(seconds=60)
_TICK = 0.01
_Times = tuple[float | None, float | None, bool]


class PyreqwestTransport:
    """Sends with clients of pyreqwest: one for each pair of timeouts, which belong to the client there."""

    keeps_deadlines = True
    has_queue = True

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._cookies = jars.CookieStore()
        self._slots = Slots()
        self._clients: dict[_Times, Any] = {}
        check_settings(settings)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = self._slots.take(request)
        try:
            times = _times(request)
            client = self._clients.get(times)
            if client is None:
                client = self._clients[times] = _built(
                    library.SyncClientBuilder(), self._settings, self._cookies, times
                ).build()
            builder = _filled(client.request(request.method, request.url), request)
            body = request.body
            if not (body is None or isinstance(body, bytes)):
                builder = builder.body_stream(iterated(body))
            streamed = builder.build_streamed()
            return _SyncResponse(streamed, streamed.__enter__(), slot, request.deadline)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, request.deadline)
        except BaseException:
            slot.release()
            raise
        slot.release()
        raise failure

    def close(self) -> None:
        """Close all connections."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            client.close()


class AsyncPyreqwestTransport:
    """The same for tasks."""

    keeps_deadlines = True
    has_queue = True

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._cookies = jars.CookieStore()
        self._slots = AsyncSlots()
        self._clients: dict[_Times, Any] = {}
        check_settings(settings)

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = await self._slots.take(request)
        try:
            times = _times(request)
            client = self._clients.get(times)
            if client is None:
                client = self._clients[times] = _built(
                    library.ClientBuilder(), self._settings, self._cookies, times
                ).build()
            builder = _filled(client.request(request.method, request.url), request)
            body = request.body
            if not (body is None or isinstance(body, bytes)):
                builder = builder.body_stream(body)
            streamed = builder.build_streamed()
            response = await streamed.__aenter__()
            return _AsyncResponse(streamed, response, slot, request.deadline)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, request.deadline)
        except BaseException:
            slot.release()
            raise
        slot.release()
        raise failure

    async def aclose(self) -> None:
        """Close all connections."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.close()


class _SyncResponse(HttpResponse):
    """A response that is read by pyreqwest."""

    __slots__ = (
        "_deadline",
        "_is_reading",
        "_longest",
        "_response",
        "_slot",
        "_streamed",
    )

    def __init__(
        self,
        streamed: Any,
        response: Any,
        slot: Slot,
        deadline: float | None,
    ) -> None:
        self._streamed: Any = streamed
        self._response = response
        self._slot = slot
        self._deadline = deadline
        self._longest: float | None = None
        self._is_reading = False
        super().__init__(response.status, _headers(response))

    def limit_reads(self, seconds: float | None) -> None:
        self._longest = seconds

    def _next(self) -> Any:
        if self._longest is None:
            return self._read_chunk()
        try:  # pyreqwest has one time for all that a client reads
            return in_time(self._longest, self._read_chunk)
        except TooLate:
            raise TimedOutError("nothing came for too long") from None

    def _read_chunk(self) -> Any:
        self._is_reading = True
        try:
            return self._response.body_reader.read_chunk()
        finally:
            self._is_reading = False

    def iter_bytes(self) -> Generator[bytes]:
        if self._streamed is None:
            yield from super().iter_bytes()
            return
        try:
            while (chunk := self._next()) is not None:
                yield bytes(chunk)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            return
        finally:
            self.close()
        raise failure

    def read(self) -> bytes:
        if self._streamed is None:
            return super().read()
        try:
            content = bytes(self._response.bytes())
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            self._body = content
            return content
        finally:
            self.close()
        raise failure

    def close(self) -> None:
        streamed, self._streamed = self._streamed, None
        if streamed is None:
            return
        if self._is_reading:  # and closing would wait for what is read
            start_new_thread(_give_back, (streamed, self._slot))
            return
        try:
            streamed.__exit__(None, None, None)
        finally:
            self._slot.release()

    def __del__(self) -> None:
        if self._streamed is not None:
            with suppress(Exception):  # of an interpreter that ends
                start_new_thread(_give_back, (self._streamed, self._slot))


def _give_back(streamed: Any, slot: Slot) -> None:
    try:
        with suppress(Exception):
            streamed.__exit__(None, None, None)
    finally:
        slot.release()


class _AsyncResponse(HttpResponse):
    """The same for tasks."""

    __slots__ = (
        "_deadline",
        "_is_reading",
        "_loop",
        "_response",
        "_slot",
        "_streamed",
    )

    def __init__(
        self,
        streamed: Any,
        response: Any,
        slot: Slot,
        deadline: float | None,
    ) -> None:
        self._loop = running_loop()
        self._is_reading = False
        self._streamed: Any = streamed
        self._response = response
        self._slot = slot
        self._deadline = deadline
        super().__init__(response.status, _headers(response))

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        if self._streamed is None:
            async for chunk in super().aiter_bytes():
                yield chunk
            return
        try:
            while (piece := await self._read_chunk()) is not None:
                yield bytes(piece)
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            return
        finally:
            await self.aclose()
        raise failure

    async def _read_chunk(self) -> Any:
        self._is_reading = True
        try:
            return await self._response.body_reader.read_chunk()
        finally:
            self._is_reading = False

    async def aread(self) -> bytes:
        if self._streamed is None:
            return await super().aread()
        try:
            content = bytes(await self._response.bytes())
        except theirs.PyreqwestError as error:
            failure = failure_of(error, self._deadline)
        else:
            self._body = content
            return content
        finally:
            await self.aclose()
        raise failure

    async def aclose(self) -> None:
        streamed, self._streamed = self._streamed, None
        if streamed is None:
            return
        if self._is_reading and self._loop is not None:
            # Closing would wait for what is read.
            self._loop.call_soon(close_soon, _Abandoned(streamed), self._slot)
            return
        try:
            await streamed.__aexit__(None, None, None)
        finally:
            self._slot.release()

    def __del__(self) -> None:
        if self._streamed is not None and self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(
                    close_soon, _Abandoned(self._streamed), self._slot
                )


class _Abandoned:
    """A response that nobody holds any more, to be closed by its loop."""

    def __init__(self, streamed: Any) -> None:
        self._streamed = streamed

    async def aclose(self) -> None:
        with suppress(Exception):
            await self._streamed.__aexit__(None, None, None)


def _keeps_cookies(request: HttpRequest) -> bool:
    """Tell whether cookies of earlier answers go along; a jar does not tell ports and schemes apart."""
    return request.token_of is None and not request.elsewhere


def check_settings(settings: Settings) -> None:
    """Raise ValueError for what pyreqwest cannot do."""
    if isinstance(settings.verify, ssl.SSLContext):
        raise ValueError(  # noqa: TRY004  # the type is right, but not here
            "transport='pyreqwest' does not use Python's ssl: pass verify= the path of a file, not a context"
        )
    if len(settings.cert_files) == 3:
        raise ValueError(
            "transport='pyreqwest' reads no key with a password: pass cert= with one that has none"
        )


def _times(request: HttpRequest) -> _Times:
    timeout = request.timeout
    _check_timeout(timeout)
    return timeout.connect, timeout.read, _keeps_cookies(request)


def _check_timeout(timeout: Timeout) -> None:
    if timeout.write != timeout.read:
        raise ValueError(
            "transport='pyreqwest' has one time for reading and writing: pass a Timeout with the same for both"
        )


def _built(builder: Any, settings: Settings, cookies: Any, times: _Times) -> Any:
    """Return a builder that is told all that is the same for every request."""
    connect, read, is_call = times
    builder = builder.follow_redirects(enable=False).referer(enable=False)
    builder = builder.pool_idle_timeout(IDLE)
    builder = builder.pool_max_idle_per_host(MOST)
    if is_call:
        builder = builder.cookie_provider(cookies)
    if connect is not None:
        builder = builder.connect_timeout(timedelta(seconds=connect))
    if read is not None:
        builder = builder.read_timeout(timedelta(seconds=read))
    if settings.proxy is not None:
        builder = builder.proxy(proxies.ProxyBuilder.all(settings.proxy))
    if settings.verify is False:
        builder = builder.danger_accept_invalid_certs(enable=True)
    if settings.trusted is not None:
        builder = builder.add_root_certificate_pem(Path(settings.trusted).read_bytes())
    if settings.cert_files:
        pem = b"\n".join(Path(file).read_bytes() for file in settings.cert_files)
        builder = builder.identity_pem(pem)
    return builder


def _filled(builder: Any, request: HttpRequest) -> Any:
    """Return a builder that is told all of a request, but for a body that is read while it is sent."""
    # What is read ahead would fail before the head is told, and a request would be sent again after a success.
    builder = builder.streamed_read_buffer_limit(0).headers(request.headers.pairs)
    body = request.body
    if isinstance(body, bytes):
        builder = builder.body_bytes(body)
    elif body is not None and body.length is not None:
        builder = builder.header("content-length", str(body.length))
    if request.deadline is not None:
        left = request.deadline - time.monotonic()
        if left <= 0:
            raise DeadlineError
        builder = builder.timeout(timedelta(seconds=left))
    return builder


def _headers(response: Any) -> Headers:
    try:
        return Headers(response.headers.items())
    except ValueError:
        return Headers(_readable(response.headers))


def _readable(headers: Any) -> Iterator[Pair]:
    """Yield the headers without those that pyreqwest cannot tell: it has no text for what is not ASCII."""
    for name in dict.fromkeys(headers.keys()):
        with suppress(ValueError):
            for value in headers.getall(name):
                yield name, value


def failure_of(error: Any, deadline: float | None) -> TransportError:
    """Return what an error of pyreqwest is in our terms.

    Its causes tell whether there was a connection; its classes do not: a head that takes too long is a
    `ConnectTimeoutError`, and a connection that broke after a request was sent a `ConnectError`.
    """
    details: Any = getattr(error, "details", None) or {}
    causes: list[str] = [cause["message"] for cause in details.get("causes") or ()]
    message = causes[-1] if causes else error.message
    was_connecting = "client error (Connect)" in causes
    if isinstance(error, theirs.RequestTimeoutError):
        if deadline is not None and deadline - time.monotonic() < _TICK:
            return DeadlineError()
        if was_connecting or isinstance(error, theirs.PoolTimeoutError):
            return ConnectTimedOutError(f"connecting: {message}")
        return TimedOutError(message)
    if was_connecting:
        if any("certificate" in cause for cause in causes):
            return CertificateError(f"certificate verify failed: {message}")
        return NotConnectedError(message)
    if isinstance(error, theirs.BuilderError | theirs.RedirectError):
        return UnsendableError(message)
    if isinstance(error, theirs.DecodeError) and not any(
        "from connection" in cause for cause in causes
    ):
        return UnsendableError(message)
    return BrokenError(message)
