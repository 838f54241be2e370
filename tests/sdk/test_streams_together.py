"""What the items of a stream make together: `final`, where the document shows the object beside its pieces."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sdk.conftest import KINDS
from support.checkout import generated, imported, write
from support.driver import Driver, driving
from support.streams import Body, event, items, streams

SPEC = Path(__file__).parents[1] / "golden" / "response_events_together" / "spec.yaml"
DONE = b"data: [DONE]\n\n"


@pytest.fixture(scope="session")
def together(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with imported(write(generated(SPEC, "together"), tmp_path_factory.mktemp("together")), "together") as package:
        yield package


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, together: ModuleType) -> Iterator[Driver]:
    with driving(together, request.param) as driver:
        yield driver


def chunk(*choices: dict[str, Any], **members: Any) -> bytes:
    """Return an event with pieces of choices."""
    return event(json.dumps({"id": "c1", "object": "chat.chunk", "choices": choices, **members}))


def said(driver: Driver, *events: bytes, method: str = "chat_stream", **options: Any) -> Any:
    """Return the stream that gives these events."""
    driver.serve(streams(Body([*events])))
    client = driver.client(**options)
    return driver.run(getattr(client.streams, method)(text="x"))


CHAT = (
    chunk({"index": 0, "delta": {"role": "assistant", "content": ""}, "scores": [0.5]}),
    chunk({"index": 1, "delta": {"content": "B"}}, {"index": 0, "delta": {"content": "Hé"}, "scores": [0.25]}),
    chunk({"index": 0, "delta": {"calls": [{"index": 1, "id": "k2", "kind": "custom", "arguments": "{"}]}}),
    chunk({"index": 0, "delta": {"calls": [{"index": 0, "id": "k1", "kind": "function", "arguments": "["}]}}),
    chunk({"index": 0, "delta": {"calls": [{"index": 1, "id": "k2", "kind": "custom", "arguments": "}"}]}}),
    chunk({"index": 0, "delta": {"content": "llo"}, "finish_reason": "stop"}),
    chunk(tokens=7),
    DONE,
)
WHOLE = {
    "id": "c1",
    "object": "chat",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "scores": [0.5, 0.25],
            "message": {
                "role": "assistant",
                "content": "Héllo",
                "refusal": None,
                "calls": [
                    {"id": "k1", "kind": "function", "arguments": "["},
                    {"id": "k2", "kind": "custom", "arguments": "{}"},
                ],
            },
        },
        {
            "index": 1,
            "finish_reason": None,
            "scores": None,
            "message": {"role": "assistant", "content": "B", "refusal": None},
        },
    ],
    "tokens": 7,
}


def test_pieces_are_put_together(driver: Driver, together: ModuleType) -> None:
    whole = driver.run(said(driver, *CHAT).final())
    assert type(whole) is together.models.Chat
    assert whole.to_dict() == WHOLE


def test_what_was_read_before_counts(driver: Driver) -> None:
    stream = said(driver, *CHAT)
    assert len(items(driver, stream)) == len(CHAT) - 1
    assert driver.run(stream.final()).to_dict() == WHOLE
    assert driver.run(stream.final()).to_dict() == WHOLE, "it can be asked for again"


def test_a_long_stream_is_put_together_on_the_way(driver: Driver) -> None:
    piece = chunk({"index": 0, "delta": {"content": "x" * 1_000}})
    whole = driver.run(said(driver, *[piece] * 3_000).final())
    assert whole.choices[0].message.content == "x" * 3_000_000


def test_the_last_object_that_items_carry_is_the_whole(driver: Driver, together: ModuleType) -> None:
    begun = event('{"type": "AnswerBegun", "answer": {"id": "a", "status": "begun"}}')
    delta = event('{"type": "AnswerDelta", "delta": "\\"answer\\""}')
    done = event('{"type": "AnswerDone", "answer": {"id": "a", "status": "done", "text": "all"}}')
    unknown = event('{"type": "AnswerRated", "answer": 5}')
    whole = driver.run(said(driver, begun, delta, done, unknown, method="answer_stream").final())
    assert type(whole) is together.models.Answer
    assert whole.to_dict() == {"id": "a", "status": "done", "text": "all"}


@pytest.mark.parametrize("strict", [False, True])
def test_what_a_server_leaves_out_is_not_told_of_the_whole(
    driver: Driver, caplog: pytest.LogCaptureFixture, *, strict: bool
) -> None:
    stream = said(driver, event('{"id": "c1", "object": "chat.chunk", "choices": []}'), DONE, strict=strict)
    assert driver.run(stream.final()).to_dict() == {"id": "c1", "object": "chat", "choices": []}
    assert caplog.messages == []


def test_odd_pieces_make_something(driver: Driver) -> None:
    odd = (
        event('{"id": "c1", "object": "chat.chunk", "choices": 5}'),
        chunk({"delta": {"content": {"a": "b"}}}, {"delta": {"content": "c"}}),
        chunk({"index": 10**12, "delta": {"content": ["x"]}}, {"index": "0", "delta": 5}),
        chunk({"delta": {"content": "d"}}),
    )
    whole = driver.run(said(driver, *odd).final()).to_dict()
    assert [each["message"]["content"] for each in whole["choices"]] == ["d", "c", ["x"]]


def test_a_stream_that_is_cut_has_no_whole(driver: Driver, together: ModuleType) -> None:
    stream = said(driver, CHAT[0])
    stream_left = said(driver, *CHAT)
    driver.run(stream_left.aclose() if hasattr(stream_left, "aclose") else stream_left.close())
    with pytest.raises(together.ApiConnectionError, match="closed before its end"):
        driver.run(stream_left.final())
    assert driver.run(stream.final()).choices[0].message.content == "", "the end of the response is an end"


def test_a_stream_that_brings_nothing_of_it_is_an_error(driver: Driver, together: ModuleType) -> None:
    stream = said(driver, event('{"type": "AnswerDelta", "delta": "x"}'), DONE, method="answer_stream")
    with pytest.raises(together.ResponseDecodeError, match="without anything of the whole answer"):
        driver.run(stream.final())


def test_where_the_document_shows_nothing_there_is_no_whole(driver: Driver) -> None:
    stream = said(driver, event('{"text": "x"}'), DONE, method="speak_stream")
    with pytest.raises(TypeError, match="does not say what the items of this stream make together"):
        driver.run(stream.final())
