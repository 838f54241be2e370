"""What a gem makes of answers: cut ones are none, a string is a string however it begins, timeouts can be none."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import pytest
from loopback import Answer, Loopback
from programs import JSON, harboured
from rubyside import result

DONE = Answer(204, b"", ())
PNG = (("content-type", "image/png"),)
PACKED = gzip.compress(b"[" + b" " * 9000 + b"]")
PLAIN = (("content-type", "text/plain"),)


@pytest.mark.parametrize(
    ("call", "answers", "told"),
    [
        ("chart.read", (Answer(200, b"x" * 1000, PNG, cut=99_000), Answer(200, b"whole", PNG)), "whole"),
        ("crew", (Answer(200, b'[{"kind": "Cat"}', JSON, cut=3), Answer(200, b"[]", JSON)), []),
        ("crew", (Answer(200, PACKED[:-12], (*JSON, ("content-encoding", "gzip"))), Answer(200, b"[]", JSON)), []),
    ],
    ids=["a file", "JSON", "compressed"],
)
def test_an_answer_that_was_cut_is_asked_for_again(
    server: Loopback, harbour_gem: Path, call: str, answers: tuple[Answer, Answer], told: object
) -> None:
    server.scripts["s"] = list(answers)
    server.scripts["never"] = [answers[0]]
    program = f"""
    {harboured(server, extra="config.timing.sleep = ->(_) {}")}
    got = API.{call}
    M::Configuration.default.base_url = '{server.base_url("never")}'
    error = failing {{ API.{call} }}
    puts JSON.generate([got, error.class.name, error.message])
    """
    got, name, message = result(program, harbour_gem)
    assert got == told
    assert name == "Harbour::ApiError::Connection"
    assert "ended" in message
    assert len(server.seen["s"]) == 2
    assert len(server.seen["never"]) == 3


@pytest.mark.parametrize(
    ("call", "answer", "text"),
    [
        (
            "read_log",
            Answer(200, b'{"a":1}\n{"a":2}\n', (("content-type", "application/jsonl"),)),
            '{"a":1}\n{"a":2}\n',
        ),
        ("read_log", Answer(200, b'{"a":1}', (("content-type", "application/octet-stream"),)), '{"a":1}'),
        ("read_log", Answer(200, b'{"a":1}', JSON), '{"a":1}'),
        ("read_log", Answer(200, b'{"a":1}\n{"a":2}', JSON), '{"a":1}\n{"a":2}'),
        ("read_log", Answer(200, b'"a\\"b"', JSON), 'a"b'),
        ("read_log", Answer(200, b'"ab"', ()), "ab"),
        ("read_log", Answer(200, b'"ab"', PLAIN), '"ab"'),
        ("read_log", Answer(200, b"[plain", PLAIN), "[plain"),
        ("read_log", Answer(200, b"null", JSON), None),
        ("read_log", Answer(200, "ä".encode(), (("content-type", "application/x"),)), "ä"),
        ("word", Answer(200, b'"word"', JSON), "word"),
        ("word", Answer(200, b'"word"', PLAIN), '"word"'),
        ("word", Answer(200, b"word", JSON), "word"),
    ],
)
def test_a_string_is_a_string(server: Loopback, harbour_gem: Path, call: str, answer: Answer, text: str | None) -> None:
    server.scripts["s"] = [answer]
    assert result(f"{harboured(server)}puts JSON.generate([API.{call}])", harbour_gem) == [text]


def test_only_text_says_its_encoding(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE]
    result(f"{harboured(server)}API.write_log(%({{}}\\n))\nputs '[]'", harbour_gem)
    assert server.only("s").header("content-type") == "application/jsonl"


def test_no_timeout_is_none_and_connections_are_kept(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE]
    original = server.answer

    def late(key: str) -> Answer:
        time.sleep(0.3)
        return original(key)

    server.answer = late  # type: ignore[method-assign]
    program = f"""
    {harboured(server, extra="config.timeout = 0; config.open_timeout = 0")}
    API.write_log('a')
    API.write_log('b', request_options: {{ timeout: 0 }})
    idle = M::ApiClient.default.instance_variable_get(:@connections).instance_variable_get(:@idle).values.flatten
    puts JSON.generate([idle.length, idle[0].keep_alive_timeout > 10, idle[0].read_timeout])
    """
    assert result(program, harbour_gem) == [1, True, None]
