"""Streams from servers that behave badly: cuts, silence, drips, no end, too much; over transports and over sockets."""

from __future__ import annotations

import socket
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import repeat
from types import ModuleType
from typing import Any

import httpx2
import pytest

from sdk.conftest import KINDS
from sdk.test_streams import DONE, TWO, feeds, talk
from support.driver import Driver, driving
from support.server import failed
from support.streams import Body, event, items, streams

__all__ = ["feeds"]
CUT = httpx2.RemoteProtocolError("peer closed connection")


@pytest.fixture(params=KINDS)
def feeder(request: pytest.FixtureRequest, feeds: ModuleType) -> Iterator[Driver]:
    with driving(feeds, request.param) as driver:
        yield driver


@pytest.mark.parametrize("policy", ["safe", "all"])
def test_a_stream_that_is_cut_is_not_asked_for_again(feeder: Driver, policy: str) -> None:
    body = Body([event('{"delta": "a"}', id="7"), TWO[:40], CUT])
    stream = talk(feeder, streams(body), retry=policy)
    found: list[Any] = []
    with pytest.raises(feeder.package.ApiConnectionError, match="peer closed") as caught:
        found += items(feeder, stream)
    assert (caught.value.events_received, caught.value.last_event_id) == (2, "7")
    assert (len(feeder.server.requests), stream.is_closed, stream.last_event_id) == (1, True, "7")


def test_a_stream_that_never_began_is_asked_for_again(feeder: Driver) -> None:
    stream = talk(
        feeder, failed(429), failed(503, retry_after="1"), httpx2.ConnectError("no"), streams(TWO), max_retries=3
    )
    assert len(items(feeder, stream)) == 2
    assert (len(feeder.server.requests), stream.response.retries_taken) == (4, 3)


def test_a_status_of_failure_is_an_error_as_for_any_call(feeder: Driver) -> None:
    with pytest.raises(feeder.package.BadRequestError) as caught:
        talk(feeder, failed(400, {"problem": "bad"}))
    assert type(caught.value.body).__name__ == "Problem"


def test_going_on_after_a_cut_where_that_is_wanted(feeder: Driver) -> None:
    first = Body([event('{"delta": "a"}', id="7", retry="1500"), CUT])
    again = Body([event('{"delta": "b"}', id="8"), CUT])
    stream = talk(feeder, streams(first), streams(again), streams(event('{"delta": "c"}')), reconnect=True)
    assert [item.delta for item in items(feeder, stream)] == ["a", "b", "c"]
    assert [seen.headers.get("last-event-id") for seen in feeder.server.requests] == [None, "7", "8"]
    assert feeder.clock.waits == [1.5, 1.5]
    assert first.is_closed
    assert again.is_closed


def test_there_is_no_going_on_without_ids_nor_for_ever(feeder: Driver) -> None:
    with pytest.raises(feeder.package.ApiConnectionError):
        items(feeder, talk(feeder, streams(Body([TWO, CUT])), reconnect=True))
    assert len(feeder.server.requests) == 1
    with pytest.raises(feeder.package.ApiConnectionError) as caught:
        items(feeder, talk(feeder, streams(Body([CUT])), reconnect=True))
    assert (len(feeder.server.requests), caught.value.events_received) == (3, 0)


def test_a_server_that_begins_anew_each_time_is_left_alone(feeder: Driver) -> None:
    same = [streams(Body([event('{"delta": "a"}', id="7"), event('{"delta": "b"}', id="8"), CUT])) for _ in range(9)]
    with pytest.raises(feeder.package.ApiConnectionError) as caught:
        items(feeder, talk(feeder, *same, reconnect=True))
    assert (len(feeder.server.requests), caught.value.last_event_id) == (3, "8")
    assert caught.value.events_received == 6


@pytest.mark.parametrize("answer", [httpx2.ConnectError("no"), failed(503), failed(400)])
def test_an_error_of_going_on_tells_how_far_the_stream_came(feeder: Driver, answer: Any) -> None:
    first = streams(Body([event('{"delta": "a"}', id="7"), CUT]))
    with pytest.raises(feeder.package.ApiError) as caught:
        items(feeder, talk(feeder, first, answer, reconnect=True, max_retries=0))
    assert (caught.value.events_received, caught.value.last_event_id) == (1, "7")


def test_an_error_within_a_stream_tells_how_far_it_came(feeder: Driver) -> None:
    body = event('{"delta": "a"}', id="7") + event('{"problem": "full"}', event="error")
    with pytest.raises(feeder.package.StreamError) as caught:
        items(feeder, talk(feeder, streams(body)))
    assert (caught.value.events_received, caught.value.last_event_id) == (2, "7")


def test_comments_are_no_events(feeder: Driver) -> None:
    def later() -> None:
        feeder.clock.seconds += 3

    stream = talk(
        feeder, streams(Body([TWO, later, b": hi\n\n", TWO, later, b": hi\n\n", later, b"\n"])), idle_timeout=5
    )
    with pytest.raises(feeder.package.ApiTimeoutError, match="no event came within 5 seconds") as caught:
        items(feeder, stream)
    assert caught.value.events_received == 4


def test_the_time_that_the_caller_takes_is_not_the_servers(feeder: Driver) -> None:
    stream = talk(feeder, streams(Body([TWO, TWO])), idle_timeout=5)

    async def slowly() -> int:
        count = 0
        async for _ in stream:
            feeder.clock.seconds += 10
            count += 1
        return count

    def slowly_sync() -> int:
        count = 0
        for _ in stream:
            feeder.clock.seconds += 10
            count += 1
        return count

    assert (feeder.wait(slowly()) if feeder.is_async else slowly_sync()) == 4


def test_a_deadline_holds_within_a_stream(feeder: Driver) -> None:
    def later() -> None:
        feeder.clock.seconds += 3

    stream = talk(feeder, streams(Body([TWO, later, b": hi\n\n", later, b": hi\n\n"])), deadline=5)
    with pytest.raises(feeder.package.ApiTimeoutError, match="deadline") as caught:
        items(feeder, stream)
    assert caught.value.events_received == 2
    assert stream.is_closed


@pytest.mark.parametrize(
    "pieces",
    [
        [b"data: " + b"x" * 2000],
        repeat(b"data\n"),
        repeat(b"data: x\n"),
        repeat(b"nothing: x\n"),
        repeat(b"x"),
        [b"data: " + b"y" * 1000 + b"\n\n"] * 2 + [b"data: " + b"x" * 2000 + b"\n\n"],
    ],
)
def test_an_event_that_does_not_end(feeder: Driver, pieces: Any) -> None:
    body = Body(pieces)
    feeder.serve(streams(body))
    options = {"max_event_bytes": 1500}
    stream = feeder.run(feeder.client().feeds.get_words(request_options=options))
    with pytest.raises(feeder.package.ResponseTooLargeError, match="max_event_bytes"):
        items(feeder, stream)
    assert body.is_closed


def test_options_that_cannot_be(feeder: Driver) -> None:
    for option, value, error in (
        ("idle_timeout", 0, ValueError),
        ("max_event_bytes", -1, ValueError),
        ("max_event_bytes", 1.5, TypeError),
        ("reconnect", 1, TypeError),
        ("flush_last", "yes", TypeError),
    ):
        with pytest.raises(error, match=option):
            talk(feeder, streams(TWO), **{option: value})


def test_memory_stays_flat(feeder: Driver) -> None:
    feeder.serve(streams(Body(repeat(TWO * 50, 200))))
    stream = feeder.run(feeder.client().talks.talk_stream(text="x"))

    async def count() -> int:
        return sum([1 async for _ in stream])

    tracemalloc.start()
    assert (feeder.wait(count()) if feeder.is_async else sum(1 for _ in stream)) == 20_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 * 2**20


# Over sockets


@contextmanager
def serving(behave: Callable[[socket.socket], None]) -> Iterator[str]:
    """Yield the URL of a server that answers each connection as it likes, a request at a time."""
    listening = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def run() -> None:
        while not over.is_set():
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=each, args=(connection,), daemon=True).start()

    def each(connection: socket.socket) -> None:
        with connection:
            try:
                while connection.recv(65536):
                    behave(connection)
            except OSError:
                pass

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        over.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def chunk(content: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(content), content)


def real(driver: Driver, url: str, **options: Any) -> Any:
    """Return a client with one connection, and the usual clock."""
    limits = httpx2.Limits(max_connections=1)
    http = httpx2.AsyncClient(limits=limits) if driver.is_async else httpx2.Client(limits=limits)
    driver._open.append(http)
    return driver.of("Client")(access_token="x", base_url=url, http_client=http, timeout=5, **options)  # noqa: S106


def test_a_loop_that_is_left_gives_the_connection_back(feeder: Driver) -> None:
    def endless(connection: socket.socket) -> None:
        connection.sendall(HEAD)
        while True:
            connection.sendall(chunk(TWO))

    with serving(endless) as url:
        client = real(feeder, url)
        for _ in range(3):
            stream = feeder.run(client.talks.talk_stream(text="x"))
            assert len(items(feeder, stream, at_most=3)) == 3
            feeder.wait(stream.aclose() if feeder.is_async else stream.close())


def test_a_connection_that_breaks(feeder: Driver) -> None:
    def breaks(connection: socket.socket) -> None:
        connection.sendall(HEAD + chunk(TWO) + b"ff\r\ndata: {")
        connection.shutdown(socket.SHUT_RDWR)

    with serving(breaks) as url:
        stream = feeder.run(real(feeder, url).talks.talk_stream(text="x"))
        with pytest.raises(feeder.package.ApiConnectionError) as caught:
            items(feeder, stream)
        assert caught.value.events_received == 2


def test_silence(feeder: Driver) -> None:
    hold = threading.Event()

    def silent(connection: socket.socket) -> None:
        connection.sendall(HEAD + chunk(TWO))
        hold.wait(10)

    try:
        with serving(silent) as url:
            for options in ({"idle_timeout": 0.3}, {"timeout": 0.3}, {"deadline": 0.6}):
                stream = feeder.run(real(feeder, url).talks.talk_stream(text="x", request_options=options))
                with pytest.raises(feeder.package.ApiTimeoutError) as caught:
                    items(feeder, stream)
                assert caught.value.events_received == 2
    finally:
        hold.set()


def test_one_byte_at_a_time(feeder: Driver) -> None:
    def drips(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(HEAD)
        for byte in TWO + DONE:
            connection.sendall(chunk(bytes([byte])))
        connection.sendall(b"0\r\n\r\n")

    with serving(drips) as url:
        stream = feeder.run(real(feeder, url).talks.talk_stream(text="x"))
        assert [item.delta for item in items(feeder, stream)] == ["a", "b"]


# Ends that somebody makes


def test_an_answer_without_content_to_going_on_is_the_end(feeder: Driver) -> None:
    first = streams(Body([event('{"delta": "a"}', id="7"), CUT]))
    stream = talk(feeder, first, httpx2.Response(204), reconnect=True)
    assert [item.delta for item in items(feeder, stream)] == ["a"]
    assert stream.is_closed


def test_a_rest_without_a_media_type_is_read(feeder: Driver) -> None:
    first = streams(Body([event('{"delta": "a"}', id="7"), CUT]))
    stream = talk(feeder, first, httpx2.Response(200, content=event('{"delta": "b"}')), reconnect=True)
    assert [item.delta for item in items(feeder, stream)] == ["a", "b"]


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        (httpx2.Response(200, json={"delta": "b"}), "application/json"),
        (httpx2.Response(200, html="<p>down</p>"), "text/html"),
        (httpx2.Response(200), "nothing"),
        (httpx2.Response(200, content=b"\n: \n"), "nothing"),
    ],
)
def test_no_other_answer_takes_the_place_of_the_rest(feeder: Driver, answer: httpx2.Response, what: str) -> None:
    first = streams(Body([event('{"delta": "a"}', id="7"), CUT]))
    found: list[Any] = []
    with pytest.raises(feeder.package.ApiConnectionError, match=f"the server answers {what} in place") as caught:
        found += items(feeder, talk(feeder, first, answer, reconnect=True))
    assert (caught.value.events_received, caught.value.last_event_id) == (1, "7")
    assert caught.value.operation == "talk_stream"
