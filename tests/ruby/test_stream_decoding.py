"""What a gem makes of the bytes of a stream, however they are cut: server-sent events, JSON lines, JSON sequences."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from rubyside import result

from support.checkout import SHARED, shared

RUNTIME = """
require 'json'
require 'harbour'
R = Harbour::SdkRuntime
def text(bytes)
  bytes && bytes.dup.force_encoding('UTF-8').scrub
end
def told(events)
  events.map do |each|
    next text(each) if each.is_a?(String)

    { event: each.event.to_s.empty? ? 'message' : text(each.event), data: text(each.data), id: text(each.last_id),
      retry: each.retry }
  end
end
def decoded(decoder, pieces)
  told(pieces.flat_map { |piece| decoder.feed(piece) } + decoder.finish)
rescue R::EventDecoder::TooLarge
  'too large'
end
"""


def decoded(library: Path, make: str, cases: list[list[bytes]]) -> list[Any]:
    """Return what a decoder makes of each list of pieces."""
    given = json.dumps([[piece.hex() for piece in case] for case in cases])
    program = f"""{RUNTIME}
    cases = JSON.parse('{given}')
    puts JSON.generate(cases.map {{ |case_| decoded({make}, case_.map {{ |hex| [hex].pack('H*') }}) }})
    """
    found = result(program, library)
    assert isinstance(found, list)
    assert len(found) == len(cases)
    return found


def test_events_are_those_of_the_standard_at_every_split(harbour_gem: Path) -> None:
    known = json.loads(shared(SHARED / "conformance/sse.json").read_text("utf-8"))["cases"]
    cases, wanted = [], []
    for case in known:
        content = case["input"].encode()
        splits = [[content], [content[at : at + 1] for at in range(len(content))]]
        splits += [[content[:at], content[at:]] for at in range(1, len(content))]
        cases += splits
        wanted += [(case["why"], case["events"])] * len(splits)
    assert len(known) > 15
    for events, (why, expected) in zip(
        decoded(harbour_gem, "R::EventDecoder.new(1_000_000)", cases), wanted, strict=True
    ):
        assert [{key: event[key] for key in wish} for event, wish in zip(events, expected, strict=True)] == expected, (
            why
        )


@pytest.mark.parametrize(
    ("pieces", "limit", "found"),
    [
        ([b"data: 12345\n\n"], 12, 1),
        ([b"data: 123456\n\n"], 12, "too large"),
        ([b"data:\n" * 3, b"\n"], 18, 1),
        ([b"data:\n" * 4], 18, "too large"),
        ([b"x" * 10, b"x" * 10], 18, "too large"),
        ([b"event: a\n", b"id: 1234567\n", b"data: 1\n\n"], 18, "too large"),
        ([b": comment\n" * 100, b"data: 1\n\n"], 18, 1),
        ([b"\n" * 100, b"data: 1\n\n", b"data: 1\n\n"], 18, 2),
    ],
    ids=repr,
)
def test_an_event_has_so_many_bytes_with_all_that_stands_around_its_data(
    harbour_gem: Path, pieces: list[bytes], limit: int, found: int | str
) -> None:
    (events,) = decoded(harbour_gem, f"R::EventDecoder.new({limit})", [pieces])
    assert (events if isinstance(events, str) else len(events)) == found


def test_the_last_event_counts_where_it_is_asked_for(harbour_gem: Path) -> None:
    cases = [[b"data: 1\n\ndata: 2"], [b"data: 1\n\ndata: 2\n"], [b"data: 1\n\n"], [b"\xef\xbb"]]
    without = decoded(harbour_gem, "R::EventDecoder.new(100)", cases)
    flushed = decoded(harbour_gem, "R::EventDecoder.new(100, flush_last: true)", cases)
    assert [[event["data"] for event in events] for events in without] == [["1"], ["1"], ["1"], []]
    assert [[event["data"] for event in events] for events in flushed] == [["1", "2"], ["1", "2"], ["1"], []]


def test_text_is_utf_8_an_event_and_no_chunk(harbour_gem: Path) -> None:
    content = "data: €🦦\n\n".encode() + b"data: \xff\xe2\n\n" + "data: é\n\n".encode()
    cases = [[content[:at], content[at:]] for at in range(len(content))]
    for events in decoded(harbour_gem, "R::EventDecoder.new(100)", cases):
        assert [event["data"] for event in events] == ["€🦦", "��", "é"]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (b'{"a":1}\n{"a":2}\r\n\r\n{"a":3}', ['{"a":1}', '{"a":2}', '{"a":3}']),
        (b'  \n{"a":"\xe2\x80\xa8"}\r{"a":2}\n', ['{"a":"\u2028"}', '{"a":2}']),
        (b'\x1e{"a":1}\n\x1e{"a":\n2}\n\x1e7\n', ['{"a":1}', '{"a":\n2}', "7"]),
        (b'\x1e{"a":1}\n\x1e12', ['{"a":1}']),
        (b'\x1e{"a":1}\x1e{"a"', ['{"a":1}', '{"a"']),
        (b"", []),
    ],
    ids=repr,
)
def test_json_texts_are_told_apart_at_every_split(harbour_gem: Path, content: bytes, texts: list[str]) -> None:
    cases = [[content[:at], content[at:]] for at in range(len(content) + 1)]
    cases.append([content[at : at + 1] for at in range(len(content))])
    for found in decoded(harbour_gem, "R::JsonTextDecoder.new(100)", cases):
        assert found == texts


def test_a_json_text_has_so_many_bytes(harbour_gem: Path) -> None:
    cases = [[b"1" * 11], [b"1" * 11 + b"\n"], [b"\x1e" + b"1" * 11 + b"\x1e"], [b"1" * 10 + b"\n" + b"2" * 10 + b"\n"]]
    found = decoded(harbour_gem, "R::JsonTextDecoder.new(10)", cases)
    assert found == ["too large", "too large", "too large", ["1" * 10, "2" * 10]]


def test_any_bytes_are_taken_apart_in_the_same_way_however_they_are_cut(harbour_gem: Path) -> None:
    chance = random.Random(12)
    words = [
        b"data:",
        b"data: x",
        b"event: e",
        b"id: 1",
        b"id\0",
        b"retry: 5",
        b":",
        b"\r",
        b"\n",
        b"\r\n",
        b"\xef\xbb\xbf",
    ]
    cases, wholes = [], []
    for _ in range(300):
        content = b"".join(chance.choices(words, k=chance.randrange(1, 30)))
        places = sorted(chance.choices(range(len(content) + 1), k=chance.randrange(1, 8)))
        cases.append([content[a:b] for a, b in zip([0, *places], [*places, len(content)], strict=True)])
        wholes.append([content])
    assert decoded(harbour_gem, "R::EventDecoder.new(10_000)", cases) == decoded(
        harbour_gem, "R::EventDecoder.new(10_000)", wholes
    )
