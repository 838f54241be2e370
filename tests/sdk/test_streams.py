"""Streams of a generated client: what is asked for, what comes, typed, and how they end."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sdk.conftest import KINDS
from support.checkout import generated, imported, write
from support.driver import Driver, driving
from support.server import ok
from support.streams import Body, event, items, streams

DONE = b"data: [DONE]\n\n"
TWO = event('{"delta": "a"}') + event('{"delta": "b", "at": "2024-01-31T12:30:00Z"}')


@pytest.fixture(scope="session")
def feeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    spec = Path(__file__).with_name("streams.yaml")
    with imported(write(generated(spec, "feeds"), tmp_path_factory.mktemp("feeds")), "feeds") as package:
        yield package


@pytest.fixture(params=KINDS)
def feeder(request: pytest.FixtureRequest, feeds: ModuleType) -> Iterator[Driver]:
    with driving(feeds, request.param) as driver:
        yield driver


def talk(driver: Driver, *answers: Any, **options: Any) -> Any:
    """Ask for the stream that most tests are about; options without a place are those of the call."""
    driver.serve(*answers)
    return driver.run(driver.client().talks.talk_stream(text="x", request_options=options))


def test_items_come_typed_and_the_head_before_them(feeder: Driver) -> None:
    body = Body([TWO, DONE])
    stream = talk(feeder, streams(body, x_request_id="req_1"))
    assert (stream.response.status_code, stream.response.request_id, body.taken) == (200, "req_1", 0)
    assert stream.response.data is None
    first, second = items(feeder, stream)
    assert type(first).__name__ == "TalkChunk"
    assert (first.delta, first.at, second.delta) == ("a", None, "b")
    assert second.at == dt.datetime(2024, 1, 31, 12, 30, tzinfo=dt.UTC)
    assert (stream.events_received, stream.is_closed, body.is_closed) == (2, True, True)
    assert feeder.server.request.headers["accept"] == "text/event-stream"
    assert feeder.server.request.body == b'{"text":"x","stream":true}'


def test_a_plain_method_asks_for_no_stream(feeder: Driver, feeds: ModuleType) -> None:
    feeder.serve(ok({"text": "hello"}))
    talks = feeder.client().talks
    assert feeder.run(talks.talk(text="x")).text == "hello"
    assert feeder.run(talks.ask(text="x")).text == "hello"
    assert [seen.body for seen in feeder.server.requests] == [b'{"text":"x"}', b'{"text":"x","stream":false}']
    with pytest.raises(TypeError, match="stream"):
        talks.talk(text="x", stream=True)
    whole = {"text": "x", "stream": True}
    for call in (
        lambda: talks.talk(text="x", request_options={"body": {"stream": True}}),
        lambda: talks.talk(text="x", request_options={"body": b'{"text": "x", "stream": true}'}),
    ):
        with pytest.raises(ValueError, match=r"`stream: true` asks for a stream, which talk_stream gives"):
            feeder.run(call())
    for given in (whole, feeds.models.TalkRequest(**whole)):
        with pytest.raises(ValueError, match="whisper_stream"):
            feeder.run(talks.whisper(body=given))
    assert feeder.run(talks.whisper(body={"text": "x", "stream": False})).text == "hello"


def test_a_whole_body_is_given_the_switch(feeder: Driver, feeds: ModuleType) -> None:
    for given in ({"text": "x"}, feeds.models.TalkRequest(text="x"), {"text": "x", "stream": False}):
        feeder.serve(streams(TWO))
        stream = feeder.run(feeder.client().talks.whisper_stream(body=given))
        assert len(items(feeder, stream)) == 2
        assert feeder.server.request.body == b'{"text":"x","stream":true}'


def test_a_stream_that_only_names_tell_of(feeder: Driver) -> None:
    feeder.serve(streams(event('{"delta": "a"}')))
    stream = feeder.run(feeder.client().talks.ask_stream(text="x"))
    assert [type(item).__name__ for item in items(feeder, stream)] == ["AskStreamResponse"]


def test_a_model_as_arguments(feeder: Driver, feeds: ModuleType) -> None:
    feeder.serve(ok({"text": "hello"}))
    talks = feeder.client().talks
    request = feeds.models.TalkRequest
    with pytest.raises(ValueError, match="talk_stream"):
        feeder.run(talks.talk(**request(text="x", stream=True).as_arguments()))
    assert feeder.run(talks.talk(**request(text="x", stream=False).as_arguments())).text == "hello"
    assert feeder.server.request.body == b'{"text":"x","stream":false}'
    feeder.serve(streams(TWO))
    stream = feeder.run(talks.talk_stream(**request(text="x", stream=False).as_arguments({"timeout": 5})))
    assert len(items(feeder, stream)) == 2
    assert feeder.server.request.body == b'{"text":"x","stream":true}'


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_however_it_is_cut(feeder: Driver, size: int) -> None:
    content = b"\xef\xbb\xbf: hi\r\n\r\n" + TWO.replace(b"\n", b"\r\n") + event('{"delta": "日本"}') + DONE
    pieces = [content[at : at + size] for at in range(0, len(content), size)]
    assert [item.delta for item in items(feeder, talk(feeder, streams(Body(pieces))))] == ["a", "b", "日本"]


def test_nothing_after_the_end_counts(feeder: Driver) -> None:
    body = Body([TWO, DONE, event('{"delta": "late"}')])
    assert len(items(feeder, talk(feeder, streams(body)))) == 2
    assert body.is_closed


def test_the_last_event_counts_where_that_is_wanted(feeder: Driver) -> None:
    content = TWO.removesuffix(b"\n")
    assert len(items(feeder, talk(feeder, streams(content)))) == 1
    assert len(items(feeder, talk(feeder, streams(content), flush_last=True))) == 2


def test_other_notations(feeder: Driver) -> None:
    feeds = feeder.client().feeds
    feeder.serve(streams(b'{"text": "a"}\n{"text": "b"}', "application/x-ndjson"))
    assert [log.text for log in items(feeder, feeder.run(feeds.get_logs_stream()))] == ["a", "b"]
    feeder.serve(streams(event('{"delta": "a"}')))
    assert len(items(feeder, feeder.run(feeds.get_logs_as_event_stream()))) == 1
    feeder.serve(streams(b'\x1e{"text": "a"}\n\x1e{"text":\n"b"}\n', "application/json-seq"))
    assert [log.text for log in items(feeder, feeder.run(feeds.get_records()))] == ["a", "b"]
    feeder.serve(streams(event("hello") + event("world") + DONE))
    assert items(feeder, feeder.run(feeds.get_words())) == ["hello", "world"]
    feeder.serve(streams(event("hello", event="e", id="7", retry="10")))
    [update] = items(feeder, feeder.run(feeds.watch_updates()))
    assert update.to_dict() == {"event": "e", "id": "7", "retry": 10, "data": "hello"}


def test_lists_that_are_there_at_once_stay_lists(feeder: Driver) -> None:
    feeder.serve(ok([{"text": "a"}]))
    assert [log.text for log in feeder.run(feeder.client().feeds.get_logs())] == ["a"]


def test_no_content_is_no_item(feeder: Driver) -> None:
    feeder.serve(streams(b"", ""))
    assert items(feeder, feeder.run(feeder.client().feeds.get_words())) == []


def test_events_as_they_came(feeder: Driver) -> None:
    content = event('{"delta": "a"}', id="1", retry="5") + event("oops", event="error") + DONE
    stream = talk(feeder, streams(content))

    async def run() -> list[Any]:
        return [each async for each in stream.events()]

    raw = feeder.wait(run()) if feeder.is_async else list(stream.events())
    assert [(each.event, each.data, each.id, each.retry) for each in raw] == [
        ("message", '{"delta": "a"}', "1", 5),
        ("error", "oops", "1", None),
        ("message", "[DONE]", "1", None),
    ]
    assert raw[0].json() == {"delta": "a"}
    assert stream.is_closed


@pytest.mark.parametrize(
    ("data", "kind", "body", "text"),
    [
        (event("overloaded", event="error"), str, "overloaded", "overloaded"),
        (event('{"problem": "full", "code": 1}', event="error"), "Problem", {"problem": "full", "code": 1}, "full"),
        (event('{"delta": "all"}', event="error"), "TalkChunk", {"delta": "all"}, "all"),
        (event('{"problem": "full"}'), "Problem", {"problem": "full"}, "problem"),
        (event('{"error": {"message": "no"}}'), dict, {"error": {"message": "no"}}, "no"),
        (event('{"delta": "x", "error": "no"}'), dict, {"delta": "x", "error": "no"}, "no"),
    ],
)
def test_an_error_within_a_stream(feeder: Driver, data: bytes, kind: Any, body: Any, text: str) -> None:
    held = Body([TWO, data, TWO])
    stream = talk(feeder, streams(held, x_request_id="req_1"))
    found: list[Any] = []
    with pytest.raises(feeder.package.StreamError) as caught:
        found += items(feeder, stream)
    error = caught.value
    assert isinstance(error, feeder.package.ApiError)
    assert (error.status_code, error.request_id) == (200, "req_1")
    assert type(error.body).__name__ == (kind if isinstance(kind, str) else kind.__name__)
    assert (error.body.to_dict() if isinstance(kind, str) else error.body) == body
    assert isinstance(kind, str) or text in str(error)
    assert error.content in data
    assert held.is_closed


def test_an_item_that_has_an_error_of_its_own_is_none(feeder: Driver) -> None:
    feeder.serve(streams(event('{"data": "x"}') + event('an "error" in words')))
    assert len(items(feeder, feeder.run(feeder.client().feeds.get_words()))) == 2


def test_what_is_no_json(feeder: Driver) -> None:
    with pytest.raises(feeder.package.ResponseDecodeError, match="not JSON") as caught:
        items(feeder, talk(feeder, streams(TWO + event("{oops"))))
    assert caught.value.content == b"{oops"


def test_drift_is_told_once_for_each_kind(feeder: Driver) -> None:
    told: list[Any] = []
    content = event('{"delta": 1}') * 3 + event("{}")
    feeder.serve(streams(content))
    stream = feeder.run(feeder.client(on_drift=told.append).talks.talk_stream(text="x"))
    assert [item.delta for item in items(feeder, stream)] == [1, 1, 1, None]
    assert [[(p.location, drift.expected) for p in drift.problems] for drift in told] == [
        [((0, "delta"), "TalkChunk")],
        [((3, "delta"), "TalkChunk")],
    ]
    feeder.serve(streams(content))
    stream = feeder.run(feeder.client(strict=True).talks.talk_stream(text="x"))
    with pytest.raises(feeder.package.ResponseValidationError):
        items(feeder, stream)
    assert stream.is_closed


def test_json_in_place_of_a_stream_is_one_item(feeder: Driver) -> None:
    told: list[Any] = []
    feeder.serve(ok({"delta": "all"}))
    stream = feeder.run(feeder.client(on_drift=told.append).talks.talk_stream(text="x"))
    assert [item.delta for item in items(feeder, stream)] == ["all"]
    assert "should be events, and is application/json" in str(told[0])


def test_a_page_in_place_of_a_stream_is_told(feeder: Driver) -> None:
    told: list[Any] = []
    feeder.serve(streams(b"<html>Sign in</html>", "text/html"))
    assert items(feeder, feeder.run(feeder.client(on_drift=told.append).talks.talk_stream(text="x"))) == []
    assert "should be events, and is text/html" in str(told[0])
    feeder.serve(streams(b"<html>Sign in</html>", "text/html"))
    with pytest.raises(feeder.package.ResponseValidationError):
        items(feeder, feeder.run(feeder.client(strict=True).talks.talk_stream(text="x")))


def test_one_by_one_and_closed_by_hand(feeder: Driver) -> None:
    body = Body([TWO, TWO])
    stream = talk(feeder, streams(body))

    async def some() -> Any:
        async with stream:
            return await anext(stream)

    if feeder.is_async:
        assert feeder.wait(some()).delta == "a"
        with pytest.raises(StopAsyncIteration):
            feeder.wait(anext(stream))
    else:
        with stream:
            assert next(stream).delta == "a"
        with pytest.raises(StopIteration):
            next(stream)
    assert body.is_closed
    assert "closed, 1 events" in repr(stream)


def test_leaving_the_loop_closes_the_stream(feeder: Driver) -> None:
    body = Body([TWO] * 100)
    stream = talk(feeder, streams(body))
    assert len(items(feeder, stream, at_most=1)) == 1
    if feeder.is_async:
        feeder.wait(_soon())
    assert body.is_closed
    assert body.taken == 1


async def _soon() -> None:

    for _ in range(5):
        await asyncio.sleep(0)


def test_there_is_no_variant_with_the_response(feeds: ModuleType) -> None:
    assert not hasattr(feeds.TalksApi, "talk_stream_with_http_info")
    assert not hasattr(feeds.FeedsApi, "get_words_with_http_info")
    assert hasattr(feeds.TalksApi, "talk_with_http_info")


def test_a_test_says_what_is_streamed(feeder: Driver, feeds: ModuleType) -> None:
    testing = __import__("feeds.testing").testing
    broken = __import__("feeds.transport").transport.BrokenError
    server = testing.MockServer()
    api = server.async_client() if feeder.is_async else server.client()
    chunk = feeds.models.TalkChunk(delta="b")
    server.respond("talks.talk_stream", events=[{"delta": "a"}, chunk, "[DONE]", {"delta": "late"}])
    for _ in range(2):
        assert [each.delta for each in items(feeder, feeder.run(api.talks.talk_stream(text="x")))] == ["a", "b"]
    server.respond("talks.talk_stream", events=[feeds.ServerSentEvent("message", '{"delta": "c"}', "7"), broken("cut")])
    stream = feeder.run(api.talks.talk_stream(text="x"))
    with pytest.raises(feeds.ApiConnectionError) as caught:
        items(feeder, stream)
    assert (caught.value.events_received, caught.value.last_event_id) == (1, "7")
    server.respond("feeds.get_logs_stream", events=[{"text": "a"}, {"text": "b"}], headers={"x-request-id": "r"})
    stream = feeder.run(api.feeds.get_logs_stream())
    assert stream.response.request_id == "r"
    assert [each.text for each in items(feeder, stream)] == ["a", "b"]
    server.respond("talks.talk", events=[])
    with pytest.raises(ValueError, match="does not"):
        feeder.run(api.talks.talk(text="x"))
    assert server.calls("talks.talk_stream")[0].json() == {"text": "x", "stream": True}


@pytest.mark.parametrize(
    "checker", [["mypy", "--strict", "--config-file", os.devnull], ["pyright"]], ids=["mypy", "pyright"]
)
def test_type_checkers_know_what_comes(feeds: ModuleType, checker: list[str], tmp_path: Path) -> None:
    assert feeds.__file__ is not None
    (tmp_path / "feeds").symlink_to(Path(feeds.__file__).parent)
    shutil.copy(Path(__file__).with_name("feeder.py"), tmp_path / "feeder.py")
    config = {"include": ["feeder.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    given = ["-p", ".", "--pythonpath", sys.executable] if checker == ["pyright"] else ["feeder.py"]
    done = subprocess.run(
        [sys.executable, "-m", *checker, *given], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
