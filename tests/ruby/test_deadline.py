"""The deadline of a call of a gem holds: through what drips, redirects, retries, TLS, streams and downloads."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback
from programs import FAILING, JSON
from rubyside import result

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
DRIP = 0.05


@dataclass
class Dripping:
    """A server that reads a request, and answers with bytes one by one, without end."""

    port: int
    connections: list[socket.socket] = field(default_factory=list)


@contextmanager
def dripping(first: bytes, drop: bytes, *, reads: bool = True) -> Iterator[Dripping]:
    """Run a server that sends `first` and then `drop` again and again; unless it `reads`, it never takes a request."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Dripping(listener.getsockname()[1])

        def serve(connection: socket.socket) -> None:
            try:
                if reads:
                    connection.recv(65536)
                    connection.sendall(first)
                for _ in range(200):
                    time.sleep(DRIP)
                    connection.sendall(drop)
            except OSError:
                pass

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                server.connections.append(connection)
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield server
        finally:
            for each in server.connections:
                each.close()
            listener.shutdown(socket.SHUT_RDWR)


CALL = """
def timed(url)
  configuration = M::Configuration.new do |config|
    config.base_url = url
    config.access_token = 'x'
    config.timeout = 30
    config.max_response_bytes = nil
  end
  api = M::ParkApi.new(M::ApiClient.new(configuration))
  before = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  error = failing { yield api, { deadline: 0.6 } }
  [error.class, error.message, Process.clock_gettime(Process::CLOCK_MONOTONIC) - before]
end
"""


def outcome(park_gem: Path, url: str, call: str) -> Any:
    """Return the error of a call with a deadline, its message, and the seconds that it took."""
    program = (
        f"require 'json'\nrequire 'park'\nrequire 'stringio'\nM = Park\n{FAILING}{CALL}"
        f"puts JSON.generate(timed('{url}') {{ |api, options| {call} }})"
    )
    return result(program, park_gem)


def held(told: Any) -> bool:
    """Tell whether the deadline was the error, and was kept."""
    kind, message, seconds = told
    assert (kind, message) == ("Park::ApiError::Timeout", "The deadline of the call has passed.")
    assert 0.5 < seconds < 1.4, seconds
    return True


DRIPS = [
    (b"", b"H"),
    (HEAD + b"X-Long: ", b"a"),
    (HEAD, b"A: b\r\n"),
    (HEAD + b"Content-Length: 100000\r\n\r\n", b" "),
    (HEAD + b"\r\n", b" "),
    (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1"),
    (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n"),
    (HEAD.replace(b"200 OK", b"500 Oh") + b"Content-Length: 100000\r\n\r\n", b" "),
]
"""What comes at once, and what comes again and again."""
CASES = [
    *[("api.list_rides(%s)", each) for each in DRIPS],
    *[(call, each) for call in ("api.list_rides_each(%s).to_a", "api.get_map(%s)") for each in DRIPS[2:5]],
]


@pytest.mark.parametrize(("call", "sent"), CASES, ids=repr)
def test_a_deadline_holds_where_an_answer_drips(park_gem: Path, call: str, sent: tuple[bytes, bytes]) -> None:
    with dripping(*sent) as server:
        assert held(outcome(park_gem, f"http://127.0.0.1:{server.port}", call % "request_options: options"))


def test_a_deadline_holds_in_a_stream(park_gem: Path) -> None:
    head = HEAD.replace(b"application/json", b"text/event-stream") + b"\r\n"
    for drop in (b"a", b": still here\n\n", b'data: {"name": "Bo"}\n\n'):
        with dripping(head, drop) as server:
            call = "api.talk_stream({ topic: 'x' }, request_options: options) { |_| nil }"
            assert held(outcome(park_gem, f"http://127.0.0.1:{server.port}", call))


def test_a_deadline_holds_where_nobody_reads_what_is_sent(park_gem: Path) -> None:
    with dripping(b"", b"", reads=False) as server:
        call = "api.put_map(StringIO.new('x' * 30_000_000), request_options: options)"
        assert held(outcome(park_gem, f"http://127.0.0.1:{server.port}", call))


@pytest.mark.parametrize("drop", [b"", b"\x16"])
def test_a_deadline_holds_in_the_handshake_of_tls(park_gem: Path, drop: bytes) -> None:
    with dripping(b"\x16\x03\x03\x40\x00", drop) as server:
        call = "api.list_rides(request_options: { **options, max_retries: 0 })"
        assert held(outcome(park_gem, f"https://127.0.0.1:{server.port}", call))


def test_a_deadline_holds_over_redirects_and_retries(server: Loopback, park_gem: Path) -> None:
    def slow(status: int, *headers: tuple[str, str]) -> Answer:
        return Answer(status, b"", (*JSON, *headers), pieces=[0.25, b" "])

    server.scripts["s"] = [slow(307, ("location", "rides?again=1"))]
    assert held(outcome(park_gem, server.base_url("s"), "api.list_rides(request_options: options)"))
    server.scripts["t"] = [slow(500, ("retry-after-ms", "10"))]
    kind, message, seconds = outcome(
        park_gem, server.base_url("t"), "api.list_rides(request_options: { **options, max_retries: 99 })"
    )
    assert (kind, message) == ("Park::ApiError::Timeout", "The deadline of the call has passed.")
    assert seconds < 1.2
    assert 2 <= len(server.seen["t"]) <= 4


def test_a_connection_is_left_alone_when_its_call_is_over(server: Loopback, park_gem: Path) -> None:
    slow = Answer(200, b"", JSON, pieces=[0.5, b'{"rides": []}'])
    server.scripts["s"] = [Answer(200, b'{"rides": []}'), slow]
    program = f"""
    require 'json'
    require 'park'
    api = Park::ParkApi.new(Park::ApiClient.new(Park::Configuration.new {{ |config|
      config.base_url = '{server.base_url("s")}'
      config.access_token = 'x'
    }}))
    api.list_rides(request_options: {{ deadline: 0.3 }})
    sleep 0.1
    found = api.list_rides
    sleep 0.1
    puts JSON.generate([found.rides, Thread.list.length])
    """
    assert result(program, park_gem) == [[], 1]


def test_a_deadline_is_a_number(server: Loopback, park_gem: Path) -> None:
    program = f"""
    require 'json'
    require 'park'
    Park.configure {{ |config| config.base_url = '{server.base_url("s")}' }}
    begin
      Park::ParkApi.new.list_rides(request_options: {{ deadline: 'soon' }})
    rescue ArgumentError => e
      puts JSON.generate(e.message)
    end
    """
    assert result(program, park_gem) == 'deadline must be seconds, not "soon"'
    assert server.seen["s"] == []
