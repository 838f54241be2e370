"""Methods of the client itself, called, and the responses of all methods, from the client on."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from specloom import pipeline
from support.checkout import imported, write
from support.driver import Driver, driving
from support.golden import FOLDER, case_of

ANSWER = {"text": "yes"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case = case_of(FOLDER / "resources_of_client")
    config = dataclasses.replace(case.config(package="acme"), spec=str(case.folder / "spec.yaml"))
    return write(pipeline.run(config), tmp_path_factory.mktemp("acme"))


@pytest.fixture(scope="module")
def acme(folder: Path) -> Iterator[ModuleType]:
    with imported(folder, "acme") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, acme: ModuleType) -> Iterator[Driver]:
    with driving(acme, request.param) as driver:
        yield driver


def client(caller: Driver, *answers: httpx2.Response) -> Any:
    caller.serve(*answers)
    return caller.timed(caller.of("Acme")(http_client=caller.http()))


def answer() -> httpx2.Response:
    return httpx2.Response(200, json=ANSWER)


def test_a_client_has_methods(caller: Driver) -> None:
    made = client(caller, answer(), httpx2.Response(204))
    said = caller.run(made.ask(question="why?", extra_headers={"X-A": "1"}))
    assert (said.text, type(said).__name__) == ("yes", "Answer")
    assert caller.run(made.stop_()) is None
    first, second = caller.server.requests
    assert (first.headers["x-a"], json.loads(first.body)) == ("1", {"question": "why?"})
    assert second.url.path.endswith("/stop")


def test_a_copy_of_a_client_calls_by_itself(caller: Driver) -> None:
    made = client(caller, answer(), answer())
    assert made.with_raw_response is made.with_raw_response
    copy = made.with_options(default_headers={"X-B": "2"})
    caller.run(copy.ask(question="?"))
    caller.run(copy.with_raw_response.ask(question="?"))
    assert [seen.headers["x-b"] for seen in caller.server.requests] == ["2", "2"]


def test_what_a_client_needs_itself_stays(caller: Driver) -> None:
    made = client(caller)
    caller.wait(made.aclose()) if caller.is_async else made.close()
    assert made.is_closed


def events() -> httpx2.Response:
    content = b'data: {"text": "y"}\n\ndata: {"text": "es"}\n\n'
    return httpx2.Response(200, content=content, headers={"Content-Type": "text/event-stream"})


def test_a_client_streams(caller: Driver) -> None:
    made = client(caller, events())
    stream = caller.run(made.ask(question="?", stream=True))
    assert [each.text for each in caller.listed(stream)] == ["y", "es"]


def test_responses_of_the_streams_of_a_client(caller: Driver) -> None:
    made = client(caller, events())
    with caller.entered(made.with_streaming_response.ask(question="?", stream=True)) as response:
        assert [each.text for each in caller.listed(caller.run(response.parse()))] == ["y", "es"]


def test_responses_of_downloads_from_the_client_on(caller: Driver) -> None:
    made = client(caller, *(httpx2.Response(200, content=b"abcd") for _ in range(2)))
    whole = caller.run(made.with_raw_response.files.content("1"))
    assert (whole.status_code, caller.wait(whole.read())) == (200, b"abcd")
    with caller.entered(made.with_streaming_response.files.retrieve_content("1")) as response:
        assert not response.is_closed
        assert caller.listed(response.iter_bytes(2)) == [b"ab", b"cd"]
    assert [seen.url.path for seen in caller.server.requests] == ["/v1/files/1/content"] * 2


def test_responses_of_the_methods_of_a_client(caller: Driver) -> None:
    made = client(caller, answer(), answer())
    response = caller.run(made.with_raw_response.ask(question="?"))
    assert (response.status_code, caller.run(response.json()), caller.run(response.parse()).text) == (
        200,
        ANSWER,
        "yes",
    )
    with caller.entered(made.with_streaming_response.ask(question="?")) as response:
        assert not response.is_closed
        assert caller.run(response.json()) == ANSWER


def test_responses_of_the_resources_of_a_client(caller: Driver) -> None:
    made = client(caller, httpx2.Response(204), httpx2.Response(204))
    assert made.with_raw_response.stop is made.stop.with_raw_response
    response = caller.run(made.with_raw_response.stop.retrieve("1"))
    assert (response.status_code, caller.run(response.parse())) == (204, None)
    with caller.entered(made.with_streaming_response.stop.retrieve("1")) as response:
        assert response.status_code == 204


def test_importing_a_client_with_methods_loads_little(folder: Path) -> None:
    script = "import sys, acme; acme.Acme; print([each for each in ('httpx2', 'pydantic') if each in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.usefixtures("acme")
def test_the_class_of_a_client_has_its_methods() -> None:
    methods = import_module("acme.resources.client_methods").ClientMethods
    assert import_module("acme").Acme.ask is methods.ask
