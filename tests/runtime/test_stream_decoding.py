"""Events, lines and records from bytes: however they are cut, and whatever is in them."""

from __future__ import annotations

import itertools
import json
import tracemalloc
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shop._runtime.reading.events import EventDecoder, EventTooLarge
from shop._runtime.reading.json_texts import JsonTextDecoder

CASES = Path(__file__).parents[3] / "shared" / "conformance" / "sse.json"


def cases() -> list[Any]:
    if not CASES.exists():
        return [pytest.param(None, marks=pytest.mark.skip(f"{CASES} is not there"))]
    return [pytest.param(case, id=case["why"]) for case in json.loads(CASES.read_text("utf-8"))["cases"]]


def decoded(pieces: Iterable[bytes], **options: Any) -> list[Any]:
    decoder = EventDecoder(**options)
    raws = [raw for piece in pieces for raw in decoder.feed(piece)]
    return [raw.decoded() for raw in [*raws, *decoder.end()]]


def texts(pieces: list[bytes], **options: Any) -> list[bytes]:
    decoder = JsonTextDecoder(**options)
    return [text for piece in pieces for text in decoder.feed(piece)] + decoder.end()


def cuts(content: bytes) -> list[list[bytes]]:
    """Return the content in two pieces, cut at every place, and in pieces of one byte."""
    ones = [content[at : at + 1] for at in range(len(content))]
    return [*([content[:at], content[at:]] for at in range(len(content) + 1)), ones]


@pytest.mark.parametrize("case", cases())
def test_what_the_standard_says_whatever_the_split(case: Any) -> None:
    for pieces in cuts(case["input"].encode()):
        events = decoded(pieces)
        assert [(event.event, event.data) for event in events] == [(e["event"], e["data"]) for e in case["events"]]
        for event, expected in zip(events, case["events"], strict=True):
            assert event.id == expected.get("id", event.id)
            assert event.retry == expected.get("retry", event.retry)


def test_ids_and_times() -> None:
    content = b"id: 1\nretry: 5\ndata: a\n\ndata: b\n\nid: 2\nretry: 5s\ndata: c\n\nid\nretry: " + b"9" * 5000 + b"\n\n"
    for pieces in cuts(content[:80]):
        events = decoded(pieces)
        assert [(each.data, each.id, each.retry) for each in events] == [
            ("a", "1", 5),
            ("b", "1", None),
            ("c", "2", None),
        ]
    decoder = EventDecoder()
    decoder.feed(content)
    assert decoder.last_id == b""  # an event without data is none, but its id holds


def test_text_is_decoded_when_the_event_is_whole() -> None:
    content = "data: 日本\ndata: 🦦\n\n".encode()
    for pieces in cuts(content):
        assert [event.data for event in decoded(pieces)] == ["日本\n🦦"]
    assert [event.data for event in decoded([b"data: \xff!\n\n"])] == ["\ufffd!"]


def test_the_last_event_without_an_empty_line_is_none_unless_it_is_wanted() -> None:
    for pieces in cuts(b"data: a\n\ndata: b\ndata: c"):
        assert [event.data for event in decoded(pieces)] == ["a"]
        assert [event.data for event in decoded(pieces, flush_last=True)] == ["a", "b\nc"]
    assert decoded([b"event: x"], flush_last=True) == []


FIELDS = st.sampled_from(
    ["data: x", "data:  y", "event: e", "id: 7", "id", "retry: 10", "retry: x", ":c", "other: 1", ""]
)
ENDS = st.sampled_from(["\n", "\r", "\r\n"])


@given(st.lists(st.tuples(FIELDS, ENDS), max_size=30), st.lists(st.integers(0, 400), max_size=8))
@settings(max_examples=150, deadline=None)
def test_as_httpx_sse_over_random_splits(lines: list[tuple[str, str]], places: list[int]) -> None:
    content = "".join(line + end for line, end in lines).encode() + b"\n\n"
    places = sorted(min(place, len(content)) for place in places)
    pieces = [content[start:end] for start, end in zip([0, *places], [*places, len(content)], strict=True)]
    httpx_sse = pytest.importorskip("httpx_sse", reason="it is among the packages of `make setup`")
    theirs = httpx_sse.EventSource(
        httpx.Response(200, headers={"content-type": "text/event-stream"}, content=content)
    ).iter_sse()
    ours = decoded(pieces)
    # They give an event that has no data, too, which the standard says is none.
    expected = [(e.event, e.data, e.id, e.retry) for e in theirs if e.data]
    assert [(e.event, e.data, e.id or "", e.retry) for e in ours] == expected
    assert decoded([content]) == ours


def test_a_line_or_an_event_that_is_too_large() -> None:
    for content in (b"data: " + b"x" * 100, b"data: x\n" * 20, b"unknown: x\n" * 20, b":" + b"c" * 200):
        with pytest.raises(EventTooLarge):
            decoded([content[at : at + 1] for at in range(len(content))], limit=100)
        with pytest.raises(EventTooLarge):
            EventDecoder(100).feed(content)
    assert len(decoded([b"data: x\n\n" * 100, b": comment\n" * 100, b"data: y\n\n"], limit=100)) == 101


def test_empty_data_lines_take_no_more_memory_than_they_have_bytes() -> None:
    chunks = itertools.repeat(b"data\n" * 1000)
    tracemalloc.start()
    with pytest.raises(EventTooLarge):
        decoded(chunks, limit=2 * 2**20)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2**20


def test_long_lines_in_many_pieces_take_linear_time() -> None:
    decoder = EventDecoder()
    for _ in range(200_000):
        decoder.feed(b"data: x yz")
    assert len(decoder.feed(b"\n\n")[0].data) == 2_000_000 - 6


def test_lines_whatever_the_split() -> None:
    content = b'{"a": 1}\n\n {"a": 2} \r\n{"a": "\xc3\xa9"}\r[3]'
    for pieces in cuts(content):
        assert texts(pieces) == [b'{"a": 1}', b'{"a": 2}', b'{"a": "\xc3\xa9"}', b"[3]"]


def test_records_whatever_the_split() -> None:
    content = b'\x1e{"a": 1}\n\x1e{\n"a": 2\n}\n\x1e\n\x1e3\n\x1e"x"\x1e4'
    for pieces in cuts(content):
        assert texts(pieces) == [b'{"a": 1}', b'{\n"a": 2\n}', b"3", b'"x"']  # the 4 may be the beginning of 42


def test_a_record_is_given_when_its_line_ends() -> None:
    decoder = JsonTextDecoder()
    assert decoder.feed(b'\x1e{"a": 1}\n') == [b'{"a": 1}']
    assert decoder.feed(b'\x1e{"a":') == []
    assert decoder.feed(b" 2}\n") == [b'{"a": 2}']


@pytest.mark.parametrize("content", [b"[" + b"1," * 100, b"\x1e[" + b"1," * 100])
def test_a_text_that_is_too_large(content: bytes) -> None:
    for pieces in ([content], [content[at : at + 1] for at in range(len(content))]):
        with pytest.raises(EventTooLarge):
            texts(pieces, limit=100)
