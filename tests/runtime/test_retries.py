"""When a request is sent again, and how long that waits: the numbers of the official openai package."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from shop._runtime.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    InternalServerError,
    RateLimitError,
)
from shop._runtime.options import RequestOptions
from shop._runtime.sending.retry import Timing, wait_before
from shop._runtime.timeouts import Timeout
from shop._runtime.transport.errors import NotConnectedError
from shop.client import Client

from .conftest import IMAGES, Waits

OK = httpx2.Response(200, json=IMAGES)


def status(code: int, **headers: str) -> httpx2.Response:
    return httpx2.Response(code, headers={name.replace("_", "-"): value for name, value in headers.items()})


@pytest.mark.parametrize("code", [408, 409, 429, 500, 502, 503, 504, 599])
def test_statuses_that_are_tried_again(make: Any, code: int) -> None:
    client, server = make(status(code), OK, retry="all")
    client.images.create_image(prompt="x")
    assert len(server.requests) == 2


@pytest.mark.parametrize("code", [400, 401, 403, 404, 405, 422])
def test_statuses_that_are_not(make: Any, code: int) -> None:
    client, server = make(status(code))
    with pytest.raises(ApiStatusError):
        client.images.create_image(prompt="x")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, 0.5),
        ({"retry_after": "1"}, 1.0),
        ({"retry_after": "1.25"}, 1.25),
        ({"retry_after": "0"}, 0.5),
        ({"retry_after": "-3"}, 0.5),
        ({"retry_after": "soon"}, 0.5),
        ({"retry_after": "nan"}, 0.5),
        ({"retry_after": "120"}, 120.0),
        ({"retry_after_ms": "250", "retry_after": "5"}, 0.25),
        ({"retry_after_ms": "x", "retry_after": "5"}, 5.0),
        ({"retry_after": "Thu, 01 Jan 1970 00:00:07 GMT"}, 7.0),
        ({"retry_after": "130"}, None),
        ({"retry_after": "inf"}, None),
        ({"retry_after": "1e9"}, None),
        ({"retry_after_ms": "120001"}, None),
    ],
)
def test_how_long_to_wait(make: Any, waits: Waits, headers: dict[str, str], wait: float | None) -> None:
    client, _ = make(status(429, **headers), OK)
    if wait is None:
        with pytest.raises(RateLimitError):
            client.images.create_image(prompt="x")
        assert waits.slept == []
    else:
        client.images.create_image(prompt="x")
        assert waits.slept == [wait]


def test_the_wait_doubles_up_to_eight_seconds(make: Any, waits: Waits) -> None:
    client, server = make(status(500), max_retries=7, retry="all")
    with pytest.raises(InternalServerError):
        client.images.create_image(prompt="x")
    assert waits.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    assert len(server.requests) == 8


def test_chance_takes_away_up_to_a_quarter() -> None:
    assert wait_before(1, {}, Timing(random=lambda: 1.0)) == 0.75
    assert wait_before(1000, {}, Timing(random=lambda: 0.5)) == 7.0


def test_the_server_has_the_last_word(make: Any) -> None:
    client, server = make(status(500, x_should_retry="false"))
    with pytest.raises(InternalServerError):
        client.images.create_image(prompt="x")
    assert len(server.requests) == 1
    client, server = make(status(400, x_should_retry="true"), OK)
    client.images.create_image(prompt="x")
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("options", "count"), [({}, 3), ({"max_retries": 0}, 1), ({"max_retries": 4}, 5)], ids=["default", "0", "4"]
)
def test_how_often(make: Any, options: dict[str, int], count: int) -> None:
    client, server = make(status(500), retry="all", **options)
    with pytest.raises(InternalServerError):
        client.images.create_image(prompt="x")
    assert len(server.requests) == count
    with pytest.raises(InternalServerError):
        client.with_options(max_retries=1).images.create_image(prompt="x")
    assert len(server.requests) == count + 2
    with pytest.raises(InternalServerError):
        client.images.create_image(prompt="x", request_options=RequestOptions(max_retries=0))
    assert len(server.requests) == count + 3


def test_broken_connections_are_tried_again(make: Any) -> None:
    client, server = make(httpx2.ConnectError("x"), httpx2.ReadTimeout("y"), OK, retry="all")
    response = client.images.create_image_with_http_info(prompt="x")
    assert response.retries_taken == 2
    assert len(server.requests) == 3


@pytest.mark.parametrize("policy", ["safe", "all"])
def test_nothing_is_sent_again_after_the_head_of_a_success(make: Any, policy: str) -> None:
    class Broken(httpx2.SyncByteStream):
        def __iter__(self) -> Any:
            yield b'{"crea'
            raise httpx2.ReadError("gone")

    client, server = make(lambda _: httpx2.Response(200, stream=Broken()), OK, retry=policy)
    for call in (lambda: client.images.create_image(prompt="x"), lambda: client.images.list_runs("t")):
        server.answers, server.requests = [lambda _: httpx2.Response(200, stream=Broken()), OK], []
        with pytest.raises(ApiConnectionError):
            call()
        assert len(server.requests) == 1


def test_connection_errors(make: Any) -> None:
    client, server = make(httpx2.ConnectError("no\x1b[31m route"))
    with pytest.raises(ApiConnectionError, match=r"Connection error: no\\x1b\[31m route") as caught:
        client.images.create_image(prompt="x")
    assert isinstance(caught.value.__cause__, NotConnectedError)
    assert len(server.requests) == 3
    client, _ = make(httpx2.ReadTimeout("late"))
    with pytest.raises(ApiTimeoutError):
        client.images.create_image(prompt="x")
    client, server = make(httpx2.LocalProtocolError("our fault"))
    with pytest.raises(ApiConnectionError):
        client.images.create_image(prompt="x")
    assert len(server.requests) == 1


def test_the_idempotency_key_stays(make: Any) -> None:
    client, server = make(status(500), OK)
    client.images.create_image(prompt="x", request_options=RequestOptions(idempotency_key="k"))
    assert [request.headers["idempotency-key"] for request in server.requests] == ["k", "k"]


def test_a_deadline_ends_retries_and_shortens_timeouts(make: Any, waits: Waits) -> None:
    client, server = make(status(500), retry="all")
    with pytest.raises(InternalServerError):
        client.images.create_image(prompt="x", request_options=RequestOptions(deadline=1.2, max_retries=9))
    assert waits.slept == [0.5]
    assert server.requests[1].extensions["timeout"]["read"] == pytest.approx(0.7)

    def slow(_: httpx2.Request) -> httpx2.Response:
        waits.seconds += 5
        return httpx2.Response(200, json=IMAGES)

    client, _ = make(slow)
    with pytest.raises(ApiTimeoutError, match="deadline"):
        client.images.create_image(prompt="x", request_options=RequestOptions(deadline=2))


def test_timeouts(make: Any) -> None:
    client, server = make()
    client.images.create_image(prompt="x")
    assert server.last.extensions["timeout"] == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
    client.with_options(timeout=None).images.create_image(prompt="x")
    assert set(server.last.extensions["timeout"].values()) == {None}
    own = Client(http_client=httpx2.Client(timeout=7))
    assert own._config.timeout == Timeout(7)


def test_asynchronous_retries(make_async: Any, waits: Waits) -> None:
    async def run() -> int:
        client, server = make_async(status(429), httpx2.ConnectError("x"), OK)
        await client.images.create_image(prompt="x")
        return len(server.requests)

    assert asyncio.run(run()) == 3
    assert waits.slept == [0.5, 1.0]
