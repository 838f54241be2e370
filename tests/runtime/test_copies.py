"""Copies of a client, and the httpx2 clients that are like its own."""
# ruff: noqa: S106  # the passwords are none

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from shop._runtime.transport.default_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
from shop.client import AsyncClient, Client

from .conftest import IMAGES


def answering(name: str) -> httpx2.MockTransport:
    return httpx2.MockTransport(lambda _: httpx2.Response(200, json=IMAGES, headers={"x-from": name}))


def source(client: Any) -> str:
    return str(client.images.create_image_with_http_info(prompt="x").headers["x-from"])


def test_a_copy_has_an_http_client_of_its_own() -> None:
    first = Client(
        access_token="x", timeout=7, http_client=httpx2.Client(transport=answering("first"), headers={"x-mine": "1"})
    )
    assert source(first) == "first"
    second = first.with_options(http_client=httpx2.Client(transport=answering("second")), max_retries=0)
    assert (source(first), source(second), source(second.copy())) == ("first", "second", "second")
    assert (second.timeout, second.max_retries) == (first.timeout, 0)
    with second:
        pass
    assert (first.is_closed, second.is_closed, second.copy().is_closed) == (False, True, True)
    assert source(first) == "first"


def test_the_headers_of_an_http_client_stay_with_it() -> None:
    seen: list[httpx2.Headers] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers)
        return httpx2.Response(200, json=IMAGES)

    transport = httpx2.MockTransport(answer)
    first = Client(access_token="x", http_client=httpx2.Client(transport=transport, headers={"x-mine": "1"}))
    first.images.create_image(prompt="x")
    first.with_options(http_client=httpx2.Client(transport=transport)).images.create_image(prompt="x")
    assert ["x-mine" in headers for headers in seen] == [True, False]


def test_a_copy_without_the_http_client() -> None:
    client = Client(access_token="x", http_client=httpx2.Client(transport=answering("first")))
    assert client.with_options(http_client=None).http_client is None
    with pytest.raises(TypeError, match="http_client must be an httpx2"):
        client.with_options(http_client=5)  # type: ignore[arg-type]


def test_it_is_the_same_in_tasks() -> None:
    async def run() -> None:
        first = AsyncClient(access_token="x", http_client=httpx2.AsyncClient(transport=answering("first")))
        second = first.copy(http_client=httpx2.AsyncClient(transport=answering("second")))
        for client, name in ((first, "first"), (second, "second")):
            response = await client.images.create_image_with_http_info(prompt="x")
            assert response.headers["x-from"] == name
        await second.close()
        assert (first.is_closed, second.is_closed) == (False, True)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("kind", "made"), [(httpx2.Client, DefaultHttpxClient), (httpx2.AsyncClient, DefaultAsyncHttpxClient)]
)
def test_a_default_client_has_our_timeouts(kind: type, made: Any) -> None:
    client = made(headers={"x-mine": "1"})
    assert isinstance(client, kind)
    assert client.timeout == httpx2.Timeout(600.0, connect=5.0)
    assert client.headers["x-mine"] == "1"
    assert client._transport._pool._keepalive_expiry == 60.0
    assert made(timeout=3).timeout == httpx2.Timeout(3)
    assert Client(access_token="x", http_client=DefaultHttpxClient()).timeout == Client(access_token="x").timeout
