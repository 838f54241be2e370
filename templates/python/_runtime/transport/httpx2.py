"""The default transport: sends with an httpx2 client, the user's or one of our own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from typing import Any

import httpx2

from ..omit import Omit
from .cookies import merged_cookies
from .headers import Pair
from .http import HttpRequest, HttpResponse, StreamedBody, iterated
from .httpx2_deadlines import keeping
from .httpx2_failures import FAILURES, failure_of
from .httpx2_responses import AsyncResponse, SyncResponse
from .settings import USUAL, Settings
from .slots import MOST, AsyncSlots, Slots

LIMITS = httpx2.Limits(
    max_connections=MOST, max_keepalive_connections=MOST, keepalive_expiry=60.0
)
_NO_AUTH = httpx2.Auth()
_WITH_BODY = ("POST", "PUT", "PATCH", "QUERY")
"""Methods that say that their body is empty."""


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
                return SyncResponse(self._sent(request), slot)
            with keeping(request.deadline):
                return SyncResponse(self._sent(request), slot, request.deadline)
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
        except FAILURES as error:
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
            return AsyncResponse(await self._sent(request), slot)
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
        except FAILURES as error:
            failure = failure_of(error)
        raise failure

    async def aclose(self) -> None:
        """Close all connections."""
        await self.client.aclose()


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
    url, host = _target(request.url)
    is_token = request.token_of is not None
    if client.params and not is_token:
        url = url.copy_merge_params(client.params)
    headers = _headers(request, host)
    # A jar does not tell ports and schemes apart, so that it has nothing for another origin.
    takes_cookies = not (is_token or request.elsewhere)
    has_cookies = takes_cookies and bool(client.cookies)
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


def _headers(request: HttpRequest, host: str) -> list[Pair]:
    """Return the headers, after those that say where to a request goes, and how long its body is."""
    pairs = request.headers.pairs
    given = {name.lower() for name, _ in pairs}
    added = [] if "host" in given else [("Host", host)]
    framing = _framing(request)
    if framing is not None and framing[0].lower() not in given:
        added.append(framing)
    return [*added, *pairs]


def _framing(request: HttpRequest) -> Pair | None:
    body = request.body
    if body is None or body == b"":
        return ("Content-Length", "0") if request.method in _WITH_BODY else None
    length = len(body) if isinstance(body, bytes) else body.length
    if length is None:
        return "Transfer-Encoding", "chunked"
    return "Content-Length", str(length)


def _auth(request: HttpRequest) -> Any:
    if isinstance(request.auth, Omit):
        return httpx2.USE_CLIENT_DEFAULT
    # A function has been called before; what it added stands in the headers.
    return request.auth if isinstance(request.auth, httpx2.Auth) else _NO_AUTH


@lru_cache(maxsize=512)
def _target(text: str) -> tuple[httpx2.URL, str]:
    """Return a URL, and the host of it as its header tells it."""
    url = httpx2.URL(text)
    return url, url.netloc.decode("ascii")


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


def own_transport(settings: Settings = USUAL) -> Httpx2Transport:
    """Return a transport with connections of its own."""
    # Loads httpcore2, which a client that was given may do without.
    from .httpx2_connections import keep_deadlines

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
