"""Streams of a gem against a server that behaves badly: drips, cuts, errors within, events without end."""

from __future__ import annotations

import gzip
import itertools
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback
from programs import FAILING
from rubyside import gem, result

EVENTS = (("content-type", "text/event-stream; charset=utf-8"),)
PIECES = b"".join(b'data: {"id": %d, "text": "t%d"}\n\n' % (number, number) for number in range(3))


@pytest.fixture(scope="module")
def talk_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of talk.yaml."""
    return gem(Path(__file__).with_name("talk.yaml"), tmp_path_factory.mktemp("talk-gem"), "talk", "Talk")


def stream(*pieces: bytes | float, cut: bool = False, headers: tuple[tuple[str, str], ...] = EVENTS) -> Answer:
    """Return an answer that comes in pieces."""
    return Answer(200, b"", headers, cut=int(cut), pieces=pieces)


def talking(server: Loopback, program: str, key: str = "s") -> str:
    """Return a program with an api of the gem at the server."""
    return (
        f"require 'json'\nrequire 'talk'\nM = Talk\n{FAILING}"
        f"M.configure {{ |config| config.base_url = '{server.base_url(key)}' }}\nAPI = M::TalkApi.new\n{program}"
    )


Told = Callable[[str], Any]


@pytest.fixture
def told(server: Loopback, talk_gem: Path) -> Told:
    """Return what runs a program with the gem, and gives the JSON that it prints."""
    return lambda program: result(talking(server, program), talk_gem)


ITEMS = """
items = []
%s { |item| items << item }
puts JSON.generate(items)
"""


# Items


def test_items_come_typed_and_one_by_one(server: Loopback, told: Told) -> None:
    first = b'data: {"id": 1, "text": "\xf0\x9f', b'\xa6\xa6", "at": "2024-01-02T03:04:05Z", "new": 1}\n\n'
    server.scripts["s"] = [stream(*first, 0.6, b'data: {"id": 2, "text": 5}\n\n', b"data: [DONE]\n\n", b"data: {}\n\n")]
    program = """
    items, times, clock = [], [], -> { Process.clock_gettime(Process::CLOCK_MONOTONIC) }
    came = API.chat_stream({ q: 'x' }) { |item| items << item; times << clock.call }
    puts JSON.generate([came, items.map(&:class), items, items.first.at.class, items.first.additional_properties,
                        times[1] - times[0]])
    """
    came, classes, items, at, extra, between = told(program)
    assert came is None
    assert (classes, at, extra) == (["Talk::Piece"] * 2, "Time", {"new": 1})
    assert [(item["id"], item["text"]) for item in items] == [(1, "🦦"), (2, 5)]
    assert between > 0.4
    seen = server.only("s")
    assert (seen.body, seen.header("accept")) == (b'{"q":"x","stream":true}', "text/event-stream")


@pytest.mark.parametrize(
    "case",
    [
        ("words", b"data: a b\n\ndata: {\ndata: c\n\n", "text/event-stream", ["a b", "{\nc"]),
        ("listen", PIECES, "text/event-stream", [{"id": n, "text": f"t{n}"} for n in range(3)]),
        ("listen", b'{"id": 1, "text": "whole"}', "application/json", [{"id": 1, "text": "whole"}]),
        ("listen", b'{"id": 1, "text": "a"}\n{"id": 2}\n', "application/x-ndjson", [{"id": 1, "text": "a"}, {"id": 2}]),
        ("listen", PIECES[:33], "text/plain", [{"id": 0, "text": "t0"}]),
        ("logs", b'{"id": 1}\n\n{"id": 2}', "application/jsonl", [{"id": 1}, {"id": 2}]),
        ("logs", b'\x1e{"id": 1}\n\x1e{"id": 2}\n', "application/json-seq", [{"id": 1}, {"id": 2}]),
        ("logs", b"", "application/jsonl", []),
        (
            "watch",
            b'event: started\ndata: {"job": 7}\n\nevent: ended\nid: 3\ndata: 12\n\n',
            "text/event-stream",
            [{"event": "started", "data": {"job": 7}}, {"event": "ended", "data": "12", "id": "3"}],
        ),
    ],
    ids=repr,
)
def test_every_notation_is_read(server: Loopback, told: Told, case: tuple[str, bytes, str, list[Any]]) -> None:
    call, content, media_type, items = case
    server.scripts["s"] = [Answer(200, content, (("content-type", media_type),))]
    assert told(ITEMS % f"API.{call}_stream") == items


def test_what_is_no_stream_is_told(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [Answer(200, b"<html>sign in</html>", (("content-type", "text/html"),))]
    program = (
        "error = failing { API.listen_stream { |item| p item } }\nputs JSON.generate([error.class, error.message])"
    )
    assert told(program) == ["Talk::ApiError::Decode", "the response should be a stream, and is text/html"]


def test_an_error_status_is_an_error_as_ever(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [Answer(400, b'{"message": "no such chat"}')]
    program = """
    error = failing { API.chat_stream({ q: 'x' }) { |item| p item } }
    puts JSON.generate([error.class, error.message, error.body.class])
    """
    assert told(program) == ["Talk::ApiError::BadRequest", "Error code: 400 - no such chat", "Talk::Problem"]


# What asks for a stream


def test_the_method_decides_whether_there_is_a_stream(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [Answer(200, b'{"text": "whole"}')]
    program = """
    refused = [
      -> { API.chat({ q: 'x', stream: true }) }, -> { API.chat({ 'q' => 'x', 'stream' => true }) },
      -> { API.chat(M::Question.new(q: 'x', stream: true)) }, -> { API.speak('x', stream: true) },
      -> { API.chat({ q: 'x' }, request_options: { body: { stream: true } }) }
    ].map do |call|
      call.call
    rescue ArgumentError => e
      e.message
    end
    whole = [API.chat({ q: 'x' }), API.chat({ q: 'x', stream: false }), API.eager, API.eager(eager_request: { q: 'y' }),
             API.eager(eager_request: { stream: false }), API.speak('x')]
    [-> { API.chat_stream({ q: 'x', stream: false }) { nil } }, -> { API.eager_stream { nil } },
     -> { API.speak_stream('x') { nil } }].each(&:call)
    puts JSON.generate([refused, whole.map(&:class)])
    """
    refused, whole = told(program)
    sentence = "stream: true asks for a stream, which this method does not give: call "
    assert refused == [f"{sentence}{name}_stream" for name in ("chat", "chat", "chat", "speak", "chat")]
    assert set(whole) == {"Talk::Answer"}
    bodies = [seen.parts() or seen.body for seen in server.seen["s"] if seen.path != "/spoken"]
    assert bodies[:5] == [
        b'{"q":"x"}',
        b'{"q":"x","stream":false}',
        b"",
        b'{"q":"y","stream":false}',
        b'{"stream":false}',
    ]
    assert bodies[5:] == [b'{"q":"x","stream":true}', b'{"stream":true}']
    forms = [{part.name: part.content for part in seen.parts()} for seen in server.seen["s"] if seen.path == "/spoken"]
    assert forms == [{"q": b"x"}, {"q": b"x", "stream": b"true"}]
    accepted = {seen.header("accept") for seen in server.seen["s"][:6]}
    assert accepted == {"application/json"}


def test_a_stream_that_only_names_tell_is_read(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(b'data: {"part": "a"}\n\n')]
    program = "puts JSON.generate(API.tell_stream({ q: 'x' }).map { |item| [item.class, item.part] })"
    assert told(program) == [["Talk::TellStreamResponse", "a"]]


# Errors within


@pytest.mark.parametrize(
    ("event", "message", "body"),
    [
        (b'event: error\ndata: {"message": "too busy"}\n\n', ": too busy", "Talk::Problem"),
        (b"event: error\ndata: plain words\n\n", ": plain words", "String"),
        (b"event: error\ndata:\n\n", "", "String"),
        (b'data: {"error": {"message": "over\\u001b[2J"}}\n\n', ": over\\x1b[2J", "Hash"),
        (b'data: {"message": "documented", "code": "c"}\n\n', ": documented", "Talk::Problem"),
    ],
    ids=repr,
)
def test_an_error_within_is_raised(server: Loopback, told: Told, event: bytes, message: str, body: str) -> None:
    server.scripts["s"] = [stream(PIECES, event, PIECES)]
    program = """
    items = []
    error = failing { API.listen_stream { |item| items << item.id } }
    puts JSON.generate([error.class, error.message, error.body.class, error.code, items])
    """
    said = f"The server reported an error in the stream{message}"
    assert told(program) == ["Talk::ApiError::Stream", said, body, 200, [0, 1, 2]]
    assert len(server.seen["s"]) == 1


def test_an_event_that_is_no_json_is_a_decode_error(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(b"data: {oops\n\n")]
    program = """
    error = failing { API.listen_stream { |item| p item } }
    puts JSON.generate([error.class, error.message, error.response_body])
    """
    assert told(program) == ["Talk::ApiError::Decode", "an event cannot be read: it is not JSON", "{oops"]


# Ends that are none


@pytest.mark.parametrize("call", ["listen_stream(%s)", "chat_stream({ q: 'x' }, %s)"])
def test_a_cut_stream_is_told_and_not_asked_for_again(server: Loopback, told: Told, call: str) -> None:
    server.scripts["s"] = [stream(b"id: 7\n" + PIECES, b'data: {"id": 3', cut=True)]
    program = f"""
    items = []
    error = failing {{ API.{call % "request_options: { max_retries: 3, retry: :all }"} {{ |item| items << item.id }} }}
    puts JSON.generate([error.class, error.events_received, error.last_event_id, items])
    """
    assert told(program) == ["Talk::ApiError::Connection", 3, "7", [0, 1, 2]]
    assert len(server.seen["s"]) == 1


GOING_ON = """
waits = []
M::Configuration.default.timing.sleep = ->(seconds) { waits << seconds }
M::Configuration.default.timing.random = -> { 0 }
items = []
begin
  API.%s(request_options: { reconnect: true, max_retries: %d }) { |item| items << item.id }
  puts JSON.generate([items, waits])
rescue M::ApiError => e
  came = [e.events_received, e.last_event_id] if e.is_a?(M::ApiError::Connection)
  puts JSON.generate([items, waits, e.class.name.split('::').last, e.message, came])
end
"""


def piece(number: int, *lines: bytes) -> bytes:
    return b"".join(line + b"\n" for line in lines) + b'data: {"id": %d}\n\n' % number


def cut(*pieces: bytes) -> Answer:
    return stream(*pieces, b"data: {", cut=True)


NO_REST = "the stream was cut, and the server answers %s in place of the rest"
FAR = [1, "7"]
CUTS: dict[str, tuple[list[Answer], list[Any], list[str | None]]] = {
    "it goes on": (
        [cut(piece(0, b"id: 7", b"retry: 1500")), cut(piece(1, b"id: 8")), stream(piece(2))],
        [[0, 1, 2], [1.5, 1.5]],
        [None, "7", "8"],
    ),
    "without ids it would begin anew": (
        [cut(piece(0))],
        [[0], [], "Connection", "Connection error: ", [1, None]],
        [None],
    ),
    "a server that begins anew each time": (
        [cut(piece(0, b"id: 7"), piece(1, b"id: 8"))],
        [[0, 1, 0, 1, 0, 1], [0.5, 1.0], "Connection", "Connection error: ", [6, "8"]],
        [None, "8", "8"],
    ),
    "what fails while it goes on is sent again": (
        [cut(piece(0, b"id: 7")), Answer(503), Answer(drop=True), stream(piece(1))],
        [[0, 1], [0.5, 0.5, 1.0]],
        [None, "7", "7", "7"],
    ),
    "an error in place of the rest": (
        [cut(piece(0, b"id: 7")), Answer(400)],
        [[0], [0.5], "BadRequest", "Error code: 400", None],
        [None, "7"],
    ),
    "nothing comes any more": ([cut(piece(0, b"id: 7")), Answer(204)], [[0], [0.5]], [None, "7"]),
    "something else": (
        [cut(piece(0, b"id: 7")), Answer(200, b"<p>down</p>", (("content-type", "text/html"),))],
        [[0], [0.5], "Connection", NO_REST % "text/html", FAR],
        [None, "7"],
    ),
    "JSON": (
        [cut(piece(0, b"id: 7")), Answer(200, b'{"id": 1}', (("content-type", "application/json"),))],
        [[0], [0.5], "Connection", NO_REST % "application/json", FAR],
        [None, "7"],
    ),
    "nothing at all": (
        [cut(piece(0, b"id: 7")), Answer(200, b"", ())],
        [[0], [0.5], "Connection", NO_REST % "nothing", FAR],
        [None, "7"],
    ),
}


@pytest.mark.parametrize("name", CUTS)
def test_going_on_after_a_cut_where_that_is_wanted(server: Loopback, told: Told, name: str) -> None:
    server.scripts["s"], expected, ids = CUTS[name]
    found = told(GOING_ON % ("listen_stream", 2))
    assert found[:3] == expected[:3]
    if len(expected) > 3:
        assert found[3].startswith(expected[3])
        assert found[4] == expected[4]
    assert [seen.header("last-event-id") for seen in server.seen["s"]] == ids


def test_a_deadline_holds_while_a_stream_goes_on(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [cut(piece(0, b"id: 7", b"retry: 60000"))]
    program = """
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    error = failing { API.listen_stream(request_options: { reconnect: true, deadline: 2 }) { |item| item } }
    puts JSON.generate([error.class, Process.clock_gettime(Process::CLOCK_MONOTONIC) - start < 2])
    """
    assert told(program) == ["Talk::ApiError::Connection", True]
    assert len(server.seen["s"]) == 1


def test_what_comes_before_the_first_event_is_tried_as_any_call(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [Answer(503), Answer(drop=True), stream(b": hello\n", cut=True), stream(PIECES)]
    program = """
    M::Configuration.default.timing.sleep = ->(_) {}
    puts JSON.generate(API.listen_stream(request_options: { max_retries: 3 }).map(&:id))
    """
    assert told(program) == [0, 1, 2]
    assert len(server.seen["s"]) == 4


def test_a_last_event_without_an_empty_line_counts_only_where_asked_for(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(PIECES + b'data: {"id": 3}')]
    program = """
    flushed = API.listen_stream(request_options: { flush_last: true })
    puts JSON.generate([API.listen_stream.map(&:id), flushed.map(&:id)])
    """
    assert told(program) == [[0, 1, 2], [0, 1, 2, 3]]


def test_errors_of_those_who_take_the_items_are_theirs(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(PIECES)]
    program = """
    own = [EOFError, Errno::EPIPE, Net::ReadTimeout, Zlib::Error, M::ApiError::Timeout].map do |kind|
      API.listen_stream { raise kind, 'mine' }
    rescue StandardError => e
      [e.class, e.message.include?('mine'), e.respond_to?(:events_received) ? e.events_received : nil]
    end
    puts JSON.generate(own)
    """
    kinds = ["EOFError", "Errno::EPIPE", "Net::ReadTimeout", "Zlib::Error", "Talk::ApiError::Timeout"]
    assert told(program) == [[kind, True, None] for kind in kinds]
    assert len(server.seen["s"]) == 5


# Too much, too slow


def test_an_endless_event_is_too_large(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [
        Answer(200, b"", EVENTS, pieces=itertools.chain([PIECES], itertools.repeat(b"data:\n" * 100))),
        Answer(200, b"", EVENTS, pieces=itertools.repeat(b"x" * 1000)),
    ]
    program = """
    options = { max_retries: 0, max_event_bytes: 10_000 }
    puts JSON.generate(2.times.map do
      error = failing { API.listen_stream(request_options: options) { |item| item } }
      [error.class, error.message]
    end)
    """
    said = ["Talk::ApiError::TooLarge", "one event is larger than 10000 bytes; see max_event_bytes"]
    assert told(program) == [said, said]


def test_a_small_body_that_unpacks_to_a_large_event_is_too_large(server: Loopback, told: Told) -> None:
    content = gzip.compress(b"data: " + b"x" * 50_000_000)
    server.scripts["s"] = [Answer(200, content, (*EVENTS, ("content-encoding", "gzip")))]
    program = """
    error = failing { API.listen_stream(request_options: { max_event_bytes: 1_000_000 }) { |item| item } }
    peak = File.read('/proc/self/status')[/VmHWM:\\s+(\\d+)/, 1].to_i
    puts JSON.generate([error.class, peak])
    """
    kind, peak = told(program)
    assert kind == "Talk::ApiError::TooLarge"
    assert peak < 80_000


def test_nothing_in_time_is_a_timeout(server: Loopback, told: Told) -> None:
    drips = [piece for _ in range(100) for piece in (b": still here\n", 0.05)]
    server.scripts["s"] = [stream(PIECES, *drips)]
    program = """
    clock = -> { Process.clock_gettime(Process::CLOCK_MONOTONIC) }
    told = [{ idle_timeout: 0.4 }, { deadline: 0.4 }, { timeout: 0.4, idle_timeout: 9, deadline: 0.8 }].map do |options|
      start = clock.call
      error = failing { API.listen_stream(request_options: options) { |item| item } }
      [error.class, error.message, error.events_received, (clock.call - start).round(1)]
    end
    puts JSON.generate(told)
    """
    idle, late, both = told(program)
    assert idle[:3] == ["Talk::ApiError::Timeout", "no event came within 0.4 seconds; see idle_timeout", 3]
    assert late[:3] == both[:3] == ["Talk::ApiError::Timeout", "The deadline of the call has passed.", 3]
    assert 0.3 < idle[3] < 1.0
    assert 0.3 < late[3] < 1.0
    assert 0.7 < both[3] < 1.5


def test_silence_ends_as_soon_as_it_may(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(PIECES, 0.8, b": still here\n", 4.0)]
    program = """
    clock = -> { Process.clock_gettime(Process::CLOCK_MONOTONIC) }
    told = [{ idle_timeout: 1 }, { deadline: 1 }, { timeout: 0.3 }].map do |options|
      start = clock.call
      error = failing { API.listen_stream(request_options: options) { |item| item } }
      [error.message, clock.call - start < 1.6]
    end
    puts JSON.generate(told)
    """
    assert told(program) == [
        ["no event came within 1 seconds; see idle_timeout", True],
        ["The deadline of the call has passed.", True],
        ["Request timed out (Net::ReadTimeout).", True],
    ]


def test_an_idle_timeout_and_a_limit_are_more_than_nothing(told: Told) -> None:
    program = """
    puts JSON.generate([{ idle_timeout: 0 }, { max_event_bytes: -1 }, { idle_timeout: 'x' }].map do |options|
      API.listen_stream(request_options: options)
    rescue ArgumentError => e
      e.message
    end)
    """
    assert told(program) == [
        "idle_timeout must be more than 0, not 0",
        "max_event_bytes must be more than 0, not -1",
        'idle_timeout must be more than 0, not "x"',
    ]


# Leaving early


@pytest.mark.parametrize(
    "leave",
    [
        "API.listen_stream { |item| break if item.id == 1 }",
        "API.listen_stream.first(2)",
        "API.listen_stream.lazy.map(&:id).first(2)",
        "API.listen_stream.each { |item| break if item.id == 1 }",
        "(API.listen_stream { raise 'enough' } rescue nil)",
        "catch(:out) { API.listen_stream { throw :out } }",
    ],
)
def test_to_leave_a_stream_closes_the_connection(server: Loopback, told: Told, leave: str) -> None:
    endless = (piece for number in itertools.count() for piece in (b'data: {"id": %d}\n\n' % number, 0.01))
    server.scripts["s"] = [Answer(200, b"", EVENTS, pieces=endless), stream(PIECES)]
    program = f"""
    {leave}
    sleep 0.5
    idle = API.api_client.instance_variable_get(:@connections).instance_variable_get(:@idle).values.flatten.length
    puts JSON.generate([idle, API.listen_stream.map(&:id)])
    """
    assert told(program) == [0, [0, 1, 2]]
    deadline = time.monotonic() + 5
    while not server.left and time.monotonic() < deadline:
        time.sleep(0.05)
    assert server.left == ["s"]


def test_a_stream_that_ends_gives_its_connection_back(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(PIECES)]
    program = """
    API.listen_stream { |item| item }
    idle = API.api_client.instance_variable_get(:@connections).instance_variable_get(:@idle).values.flatten.length
    puts JSON.generate(idle)
    """
    assert told(program) == 1


def test_an_enumerator_is_a_call_each_time_and_its_arguments_are_checked_at_once(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(PIECES)]
    program = """
    items = API.listen_stream
    before = begin
      API.chat_stream(nil)
    rescue ArgumentError => e
      e.message
    end
    by_hand = [items.next.id, items.next.id, items.next.id, (items.next rescue $!.class)]
    puts JSON.generate([items.class, before, by_hand, items.map(&:id), items.first.id])
    """
    assert told(program) == [
        "Enumerator",
        "Missing the required parameter 'question' when calling TalkApi.chat",
        [0, 1, 2, "StopIteration"],
        [0, 1, 2],
        0,
    ]
    assert len(server.seen["s"]) == 3


def test_calls_within_the_block_and_in_threads_mix_nothing(server: Loopback, talk_gem: Path) -> None:
    numbered = b"".join(b'data: {"id": %d}\n\n' % number for number in range(50))
    server.scripts |= {
        str(n): [stream(*(numbered[at : at + 7] for at in range(0, len(numbered), 7)))] for n in range(2)
    }
    program = f"""
    client = M::ApiClient.new(M::Configuration.new {{ |config| config.base_url = '{server.base_url("0")}' }})
    found = 8.times.map do
      Thread.new {{ M::TalkApi.new(client).listen_stream.map {{ |item| [item.id, API.listen_stream.first.id] }} }}
    end.map(&:value)
    puts JSON.generate(found.uniq)
    """
    assert result(talking(server, program, "1"), talk_gem) == [[[number, 0] for number in range(50)]]


def test_memory_stays_flat_over_many_events(server: Loopback, told: Told) -> None:
    block = b'data: {"id": 1, "text": "some words"}\n\n' * 500
    server.scripts["s"] = [Answer(200, b"", EVENTS, pieces=itertools.repeat(block, 200))]
    program = """
    count, used = 0, []
    API.listen_stream do |item|
      count += item.id
      used << File.read('/proc/self/status')[/VmRSS:\\s+(\\d+)/, 1].to_i if (count % 25_000).zero?
    end
    puts JSON.generate([count, used])
    """
    count, used = told(program)
    assert count == 100_000
    assert max(used[1:]) - used[0] < 20_000


def test_a_secret_that_the_server_repeats_is_hidden(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [stream(b'event: error\ndata: {"message": "no such key sk-secret-1"}\n\n')]
    program = """
    options = { headers: { 'Authorization' => 'Bearer sk-secret-1' } }
    error = failing { API.listen_stream(request_options: options) { |item| item } }
    puts JSON.generate(error.message)
    """
    assert told(program) == "The server reported an error in the stream: no such key ***"


def test_the_ledger_tells_of_streams(talk_gem: Path) -> None:
    assert json.loads((talk_gem / ".specloom/ledger.json").read_text("utf-8"))["streams"]["TalkApi.chat_stream"] == {
        "pointer": "#/paths/~1chat/post/responses/200/content/text~1event-stream",
        "item": "Piece",
        "asks": "stream",
    }
