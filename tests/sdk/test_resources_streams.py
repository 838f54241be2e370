"""Streams in a tree of resources: asked for by `stream=True`, in every form that a method has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from support.checkout import imported, write
from support.driver import Driver, driving

SPEC = Path(__file__).parents[1] / "golden" / "resources_pages" / "spec.yaml"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    config = ClientConfig(spec=str(SPEC), output=Path("unused"), package="streaming", layout="resources")
    with imported(write(pipeline.run(config), tmp_path_factory.mktemp("streaming")), "streaming") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, library: ModuleType) -> Iterator[Driver]:
    with driving(library, request.param) as driver:
        yield driver


def pieces() -> httpx2.Response:
    text = 'data: {"delta": "a"}\n\ndata: {"delta": "b"}\n\ndata: [DONE]\n\n'
    return httpx2.Response(200, text=text, headers={"content-type": "text/event-stream", "x-request-id": "r1"})


def whole() -> httpx2.Response:
    return httpx2.Response(200, json={"text": "ab"})


def client(caller: Driver, *answers: httpx2.Response) -> Any:
    caller.serve(*answers)
    return caller.timed(caller.of("Client")(base_url="http://testserver", http_client=caller.http()))


def deltas(caller: Driver, stream: Any) -> list[str]:
    async def read() -> list[str]:
        return [item.delta async for item in stream]

    return caller.wait(read()) if caller.is_async else [item.delta for item in stream]


@pytest.mark.parametrize("stream", [{}, {"stream": False}, {"stream": None}])
def test_without_a_stream_the_answer_is_whole(caller: Driver, stream: dict[str, Any]) -> None:
    assert caller.run(client(caller, whole()).answers.create(question="?", **stream)).text == "ab"
    assert caller.server.requests[0].headers["accept"] == "application/json"


def test_a_stream_gives_its_items(caller: Driver) -> None:
    stream = caller.run(client(caller, pieces()).answers.create(question="?", stream=True))
    assert stream.response.request_id == "r1"
    assert deltas(caller, stream) == ["a", "b"]
    assert json.loads(caller.server.requests[0].body) == {"question": "?", "stream": True}
    assert caller.server.requests[0].headers["accept"] == "text/event-stream"


def test_a_stream_is_closed_by_its_response(caller: Driver) -> None:
    stream = caller.run(client(caller, pieces()).answers.create(question="?", stream=True))
    caller.run(stream.response.aclose() if caller.is_async else stream.response.close())
    assert stream.is_closed


def test_raw_and_unread_responses_give_the_stream(caller: Driver) -> None:
    answers = client(caller, pieces(), pieces(), whole()).answers
    response = caller.run(answers.with_raw_response.create(question="?", stream=True))
    assert response.status_code == 200
    assert deltas(caller, caller.run(response.parse())) == ["a", "b"]
    with caller.entered(answers.with_streaming_response.create(question="?", stream=True)) as unread:
        assert deltas(caller, caller.run(unread.parse())) == ["a", "b"]
    assert unread.is_closed
    assert caller.run(caller.run(answers.with_raw_response.create(question="?")).parse()).text == "ab"
