"""Sends with aiohttp: `AsyncClient(transport="aiohttp")`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import suppress
from functools import cache, lru_cache, partial
from http.cookies import BaseCookie
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies, proxy_bypass

from .cookies import merged_cookies
from .errors import (
    BrokenError,
    CertificateError,
    ConnectTimedOutError,
    NotConnectedError,
    TimedOutError,
    TransportError,
    UnsendableError,
)
from .headers import Headers
from .http import HttpRequest, HttpResponse
from .optional import Library
from .slots import MOST, AsyncSlots, Slot
from .urls import ascii_url, split

if TYPE_CHECKING:
    from .settings import Settings

aiohttp: Any = Library("aiohttp")
multidict: Any = Library("multidict")
yarl: Any = Library("yarl")

IDLE = 60.0
_LONGEST_LINE = 64 * 1024
_PIECE = 64 * 1024
_WITH_BODY = ("POST", "PUT", "PATCH", "QUERY")


class AiohttpTransport:
    """Sends with an `aiohttp.ClientSession`, made in the loop that sends."""

    has_queue = True

    def __init__(self, settings: Settings) -> None:
        check_settings(settings)
        self._slots = AsyncSlots()
        # The proxies are looked up once, and once for each URL, for which all of the environment is read.
        is_own = settings.proxy is not None
        proxies = {"all": settings.proxy} if is_own else getproxies()
        self._target = lru_cache(maxsize=512)(
            partial(_target, proxies, bypasses=not is_own)
        )
        self._jar = aiohttp.CookieJar(unsafe=True)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=MOST,
                keepalive_timeout=IDLE,
                ssl=settings.context(),
            ),
            # aiohttp writes anew what stands in a header `Cookie` where there is a jar.
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("Content-Type", "User-Agent"),
            max_line_size=_LONGEST_LINE,
            max_field_size=_LONGEST_LINE,
        )

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request, and return the response when its head is there. Raise TransportError."""
        slot = await self._slots.take(request)
        try:
            return _Response(await self._sent(request), slot)
        except _failures() as error:
            failure = failure_of(error)
        except BaseException:
            slot.release()
            raise
        slot.release()
        raise failure

    async def _sent(self, request: HttpRequest) -> Any:
        url, proxy = self._target(request.url)
        headers = multidict.CIMultiDict(request.headers.pairs)
        keeps_cookies = _keeps_cookies(request)
        if keeps_cookies and len(self._jar):
            _add_cookies(headers, self._jar.filter_cookies(url))
        timeout = request.timeout
        sending = partial(
            self._session.request,
            request.method,
            url,
            headers=headers,
            allow_redirects=False,
            proxy=proxy,
            timeout=_client_timeout(timeout.connect, timeout.read),
        )
        body = request.body
        if body is None or (isinstance(body, bytes) and len(body) <= _PIECE):
            if not body and request.method in _WITH_BODY:
                headers.setdefault("Content-Length", "0")
            response = await sending(data=body)
        else:
            length = len(body) if isinstance(body, bytes) else body.length
            if length is not None:
                headers.setdefault("Content-Length", str(length))
            async with asyncio.timeout(None) as writing:
                response = await sending(data=_pieces(request, writing))
        if keeps_cookies and "Set-Cookie" in response.headers:
            self._jar.update_cookies(response.cookies, url)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        await self._session.close()


class _Response(HttpResponse):
    """A response that is read by aiohttp."""

    __slots__ = ("_response", "_slot")

    def __init__(self, response: Any, slot: Slot) -> None:
        self._response = response
        self._slot = slot
        pairs = [(_text(name), _text(value)) for name, value in response.raw_headers]
        super().__init__(response.status, Headers(pairs))

    async def aiter_bytes(self) -> AsyncGenerator[bytes]:
        if self._body:
            async for chunk in super().aiter_bytes():
                yield chunk
            return
        try:
            async for chunk in self._response.content.iter_any():
                yield chunk
        except _reading_failures() as error:
            failure = failure_of(error)
            if isinstance(error, RuntimeError) and not self._response.closed:
                raise
        else:
            return
        finally:
            await self.aclose()
        raise failure

    async def aread(self) -> bytes:
        try:
            content: bytes = await self._response.read()
        except _reading_failures() as error:
            failure = failure_of(error)
            if isinstance(error, RuntimeError) and not self._response.closed:
                raise
        else:
            self._body = content
            return content
        finally:
            await self.aclose()
        raise failure

    async def aclose(self) -> None:
        self._close_now()

    def _close_now(self) -> None:
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()
        self._slot.release()

    def __del__(self) -> None:
        with suppress(Exception):  # of an interpreter, or a loop, that ends
            self._close_now()


def _target(
    proxies: Mapping[str, str | None], text: str, *, bypasses: bool
) -> tuple[Any, str | None]:
    """Return a URL, and the proxy that leads to it."""
    parts = split(text)
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if proxy and bypasses and proxy_bypass(parts.hostname or ""):
        proxy = None
    return yarl.URL(ascii_url(text), encoded=True), proxy


def _keeps_cookies(request: HttpRequest) -> bool:
    """Tell whether cookies of earlier answers go along; a jar does not tell ports and schemes apart."""
    return request.token_of is None and not request.elsewhere


def check_settings(settings: Settings) -> None:
    """Raise ValueError for what aiohttp cannot do."""
    scheme = (settings.proxy or "http:").partition(":")[0].lower()
    if scheme not in ("http", "https"):
        raise ValueError(
            f"transport='aiohttp' knows proxies of http:// and https:// only, not of {scheme}://"
        )


async def _pieces(
    request: HttpRequest, writing: asyncio.Timeout
) -> AsyncIterator[bytes]:
    """Yield a body; the server has to take each piece within the time for writing, of which aiohttp knows nothing."""
    loop, seconds = asyncio.get_running_loop(), request.timeout.write
    body = request.body
    assert body is not None
    chunks = _cut(body) if isinstance(body, bytes) else body
    async for chunk in chunks:
        if seconds is not None:
            writing.reschedule(loop.time() + seconds)
        yield chunk
    writing.reschedule(None)


async def _cut(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), _PIECE):
        yield body[start : start + _PIECE]


def _add_cookies(headers: Any, kept: BaseCookie[str]) -> None:
    if not kept:
        return
    jar = "; ".join(f"{name}={morsel.coded_value}" for name, morsel in kept.items())
    ours = headers.get("cookie")
    headers["cookie"] = jar if ours is None else merged_cookies(jar, ours)


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def failure_of(error: Exception) -> TransportError:
    """Return what an error of aiohttp is in our terms; without what it came of, which holds the request."""
    name = type(error).__name__
    message = str(error) or name
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return CertificateError(f"certificate verify failed: {message}")
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return ConnectTimedOutError(name)
    if isinstance(error, asyncio.TimeoutError):
        return TimedOutError(name)
    if isinstance(error, aiohttp.ClientConnectorError):
        return NotConnectedError(message)
    undecodable = (
        isinstance(error, aiohttp.ClientPayloadError) and "Can not decode" in message
    )
    if undecodable or isinstance(error, ValueError):  # such as InvalidURL
        return UnsendableError(message)
    return BrokenError(message)


@lru_cache(maxsize=64)
def _client_timeout(connect: float | None, read: float | None) -> Any:
    return aiohttp.ClientTimeout(connect=connect, sock_read=read)


@cache
def _failures() -> tuple[type[Exception], ...]:
    """Return what is raised where something goes wrong on the way."""
    return (aiohttp.ClientError, asyncio.TimeoutError, ValueError)


@cache
def _reading_failures() -> tuple[type[Exception], ...]:
    """Return what is raised while a response is read: of a session that was closed, RuntimeError."""
    return (*_failures(), RuntimeError)
