"""A deadline holds, however a server keeps a client busy."""
# ruff: noqa: S106  # the tokens are none

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from shop._runtime.errors import ApiConnectionError, ApiTimeoutError
from shop._runtime.transport.http import HttpRequest, HttpResponse
from shop.client import AsyncClient, Client

from support.bad_server import (
    BadServer,
    Connection,
    Script,
    chunk,
    dripping_body,
    dripping_chunks,
    dripping_head,
    head,
    serving,
    silent,
    whole,
)
from support.transports import ASYNC

DEADLINE = 0.5
AT_MOST = DEADLINE + 0.7  # a machine that is busy with other things
OPTIONS: Any = {"deadline": DEADLINE}
PASSED = "The deadline of the call has passed"


@pytest.fixture(autouse=True, scope="module")
def _certificates_are_loaded() -> None:
    httpx2.Client().close()


def redirecting(connection: Connection) -> None:
    """Send the client round and round, a while each time."""
    while connection.request():
        connection.wait(0.25)
        url = f"{connection.server.url}/again"
        connection.send(head(status="307 Temporary Redirect", length=0, location=url))


def failing(connection: Connection) -> None:
    """Fail again and again, each time after a while."""
    while connection.request():
        connection.wait(0.25)
        connection.send(head(status="503 Service Unavailable", length=0, retry_after_ms="1"))


def compressed(connection: Connection) -> None:
    """Drip a body of which nothing can be decoded yet."""
    connection.request()
    connection.send(head(transfer_encoding="chunked", content_encoding="gzip", content_type="application/json"))
    for byte in b"\x1f\x8b\x08\x00" + b"\x00" * 6 + b"\x00" * 600:
        connection.send(chunk(bytes([byte])))
        connection.wait(0.1)


SCRIPTS: dict[str, Script] = {
    "silent": silent,
    "head": dripping_head,
    "body": dripping_body,
    "chunks": dripping_chunks,
    "gzip": compressed,
    "redirects": redirecting,
    "failures": failing,
}


class Mine:
    """A transport of the user's that knows nothing of deadlines."""

    def __init__(self) -> None:
        self.http = httpx2.Client(timeout=30)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait for the whole answer."""
        answer = self.http.send(
            self.http.build_request(request.method, request.url, content=request.read()), follow_redirects=False
        )
        return HttpResponse(answer.status_code, answer.headers.items(), answer.content)

    def close(self) -> None:
        """Close."""
        self.http.close()


Call = Callable[[str, str], float]


def sync_call(**options: Any) -> Call:
    """Return what makes a call, and says how long it took."""

    def call(url: str, method: str) -> float:
        started = time.monotonic()
        methods: dict[str, Callable[[Any], object]] = {
            "call": lambda images: images.create_image(prompt="x", request_options=OPTIONS),
            "read": lambda images: images.download("f", request_options=OPTIONS).read(),
            "pieces": lambda images: [*images.download("f", request_options=OPTIONS).iter_bytes(4)],
        }
        with Client(access_token="x", base_url=url, max_retries=9, retry="all", **options) as client:
            with pytest.raises(ApiTimeoutError, match=PASSED):
                methods[method](client.images)
            return time.monotonic() - started

    return call


def async_call(**options: Any) -> Call:
    """Return the same for the asynchronous client."""

    async def create(images: Any) -> None:
        await images.create_image(prompt="x", request_options=OPTIONS)

    async def read(images: Any) -> None:
        await (await images.download("f", request_options=OPTIONS)).read()

    async def pieces(images: Any) -> None:
        binary = await images.download("f", request_options=OPTIONS)
        assert [piece async for piece in binary.iter_bytes(4)]

    methods = {"call": create, "read": read, "pieces": pieces}

    async def run(url: str, method: str) -> float:
        started = time.monotonic()
        made = {name: make() for name, make in options.items()}
        async with AsyncClient(access_token="x", base_url=url, max_retries=9, retry="all", **made) as client:
            with pytest.raises(ApiTimeoutError, match=PASSED):
                await methods[method](client.images)
            return time.monotonic() - started

    return lambda url, method: asyncio.run(run(url, method))


CALLS: dict[str, Callable[[], Call]] = {
    "own": sync_call,
    "given": lambda: sync_call(http_client=httpx2.Client()),
    "mine": lambda: sync_call(transport=Mine()),
    "pyreqwest": lambda: sync_call(transport="pyreqwest"),
    "async own": async_call,
    "async pyreqwest": lambda: async_call(transport=lambda: "pyreqwest"),
    "async aiohttp": lambda: async_call(transport=lambda: "aiohttp"),
    "async given": lambda: async_call(http_client=httpx2.AsyncClient),
}


@pytest.fixture(params=CALLS)
def call(request: pytest.FixtureRequest) -> Call:
    library = request.param.rpartition(" ")[2]
    if library in ASYNC:
        pytest.importorskip(library)
    return CALLS[request.param]()


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_call(call: Call, script: str) -> None:
    with serving(SCRIPTS[script]) as server:
        assert DEADLINE * 0.4 < call(server.url, "call") < AT_MOST


@pytest.mark.parametrize("method", ["read", "pieces"])
@pytest.mark.parametrize("script", ["head", "body", "chunks", "gzip"])
def test_a_download(call: Call, script: str, method: str) -> None:
    with serving(SCRIPTS[script]) as server:
        assert DEADLINE * 0.9 < call(server.url, method) < AT_MOST


@pytest.mark.parametrize("script", ["head", "body"])
def test_our_own_connection_is_closed_at_the_deadline(script: str) -> None:
    with serving(SCRIPTS[script]) as server:
        sync_call()(server.url, "read")
        assert server.wait_until_idle()


def test_a_name_that_is_looked_up_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: Any, **__: Any) -> Any:
        time.sleep(1.5)
        raise OSError("no such host")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    assert sync_call()("http://shop.test", "call") < AT_MOST


def test_a_deadline_that_is_not_reached_changes_nothing() -> None:
    options: Any = {"deadline": 5}

    def slowly(connection: Connection) -> None:
        while connection.request():
            connection.drip(whole(), 0.001)

    with BadServer(slowly) as server:

        async def run(**given: Any) -> int:
            async with AsyncClient(access_token="x", base_url=server.url, **given) as client:
                return (await client.images.create_image(prompt="x", request_options=options)).created

        made = [asyncio.run(run())]
        for given in ({}, {"http_client": httpx2.Client()}, {"transport": Mine()}):
            with Client(access_token="x", base_url=server.url, **given) as client:
                made += [client.images.create_image(prompt="x", request_options=options).created]
    assert made == [1] * 4


def test_an_error_of_another_thread_is_that_of_the_call() -> None:
    def cut(connection: Connection) -> None:
        connection.cut()

    with (
        serving(cut) as server,
        Client(access_token="x", base_url=server.url, http_client=httpx2.Client(), max_retries=0) as client,
        pytest.raises(ApiConnectionError) as caught,
    ):
        client.images.create_image(prompt="x", request_options={"deadline": 5})
    assert not isinstance(caught.value, ApiTimeoutError)
