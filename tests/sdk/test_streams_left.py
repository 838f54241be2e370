"""Streams that somebody leaves while they go on: whoever closes the client, or the stream, or has no more patience."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import pytest

from sdk.test_streams import TWO, feeds
from sdk.test_streams_badly import HEAD, chunk, serving
from support.driver import Driver, driving
from support.streams import items

__all__ = ["feeds"]
CARRIERS = [("sync", None), ("sync", "pyreqwest"), ("async", None), ("async", "pyreqwest"), ("async", "aiohttp")]


@contextmanager
def slow_talk(feeds: ModuleType, kind: str, transport: str | None, pause: float) -> Iterator[Any]:
    """Yield a stream of a server that has something to say every now and then, its driver and its client."""
    over = threading.Event()

    def slowly(connection: socket.socket) -> None:
        connection.sendall(HEAD + chunk(TWO))
        while not over.wait(pause):
            connection.sendall(chunk(TWO))

    with serving(slowly) as url, driving(feeds, kind) as driver:
        client = driver.of("Client")(access_token="x", base_url=url, transport=transport)  # noqa: S106
        try:
            yield driver, client, driver.run(client.talks.talk_stream(text="x"))
        finally:
            over.set()
            driver.wait(client.aclose()) if driver.is_async else client.close()


def one(driver: Driver, stream: Any) -> Any:
    return driver.wait(anext(stream)) if driver.is_async else next(stream)


@pytest.mark.parametrize(("kind", "transport"), CARRIERS)
def test_a_client_that_is_closed_ends_its_streams(feeds: ModuleType, kind: str, transport: str | None) -> None:
    with slow_talk(feeds, kind, transport, 0.05) as (driver, client, stream):
        assert one(driver, stream).delta == "a"
        driver.wait(client.aclose()) if driver.is_async else client.close()
        with pytest.raises(
            driver.package.ApiConnectionError, match="the client was closed before the answer"
        ) as caught:
            items(driver, stream)
        assert caught.value.events_received == 2
        assert stream.is_closed


@pytest.mark.parametrize(("kind", "transport"), CARRIERS)
def test_a_stream_that_is_closed_while_it_is_read(feeds: ModuleType, kind: str, transport: str | None) -> None:
    with slow_talk(feeds, kind, transport, 0.6) as (driver, _, stream):
        assert [one(driver, stream).delta, one(driver, stream).delta] == ["a", "b"]
        took: list[float] = []

        async def close_soon() -> None:
            await asyncio.sleep(0.1)
            begun = time.monotonic()
            await stream.aclose()
            took.append(time.monotonic() - begun)

        async def both() -> None:
            closing = asyncio.create_task(close_soon())
            try:
                await anext(stream)
            finally:
                await closing

        def close() -> None:
            begun = time.monotonic()
            stream.close()
            took.append(time.monotonic() - begun)

        def read() -> None:
            timer = threading.Timer(0.1, close)
            timer.start()
            try:
                next(stream)
            finally:
                timer.join()

        with pytest.raises(driver.package.ApiConnectionError, match="the stream was closed while it was read"):
            driver.wait(both()) if driver.is_async else read()
        assert took[0] < 0.2


@pytest.mark.parametrize(("kind", "transport"), CARRIERS)
def test_patience_ends_in_time(feeds: ModuleType, kind: str, transport: str | None) -> None:
    with slow_talk(feeds, kind, transport, 2) as (driver, client, other):
        driver.wait(other.aclose() if driver.is_async else other.close())
        stream = driver.run(client.talks.talk_stream(text="x", request_options={"idle_timeout": 0.2}))
        begun = time.monotonic()
        with pytest.raises(driver.package.ApiTimeoutError, match=r"no event came within 0\.2 seconds"):
            items(driver, stream)
        assert time.monotonic() - begun < 1
