"""A tree of resources, called: methods, whole and unread responses, types, and what is shared with the other layout."""

from __future__ import annotations

import inspect
import json
import pickle
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Required, get_type_hints

import httpx2
import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from support.checkout import imported, write
from support.driver import TOKEN, Driver, driving

SPEC = Path(__file__).parents[1] / "golden" / "resources" / "spec.yaml"
DONE = {"id": "c1", "text": "a\nb"}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    config = ClientConfig(spec=str(SPEC), output=Path("unused"), package="tree", layout="resources")
    with imported(write(pipeline.run(config), tmp_path_factory.mktemp("tree")), "tree") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def caller(request: pytest.FixtureRequest, tree: ModuleType) -> Iterator[Driver]:
    with driving(tree, request.param) as driver:
        yield driver


def client(caller: Driver, *answers: httpx2.Response) -> Any:
    caller.serve(*answers)
    made = caller.of("Client")(access_token=TOKEN, base_url="http://testserver", http_client=caller.http())
    return caller.timed(made)


def done() -> httpx2.Response:
    return httpx2.Response(200, json=DONE, headers={"X-Request-Id": "r1"})


def test_resources_are_attributes_of_one_another(caller: Driver) -> None:
    completions = client(caller, done()).chat.completions
    made = caller.run(completions.create(prompt="hi"))
    assert (made.id, type(made).__name__) == ("c1", "Completion")
    assert completions is completions._client.chat.completions
    assert completions.messages is not None


def test_a_raw_response_has_the_head_and_is_parsed_when_asked(caller: Driver) -> None:
    completions = client(caller, done()).chat.completions
    response = caller.run(completions.with_raw_response.retrieve("c1"))
    assert (response.status_code, response.is_closed, response.request_id) == (200, True, "r1")
    assert response.http_request.headers.get("ACCEPT") == "application/json"
    assert (caller.run(response.json()), response.retries_taken) == (DONE, 0)
    assert caller.run(response.text()) == response.content.decode() == response.http_response.text
    assert caller.run(response.read()) == response.content
    assert caller.listed(response.iter_lines()) == [response.content.decode()]
    assert b"".join(caller.listed(response.iter_bytes(3))) == response.content
    assert caller.run(response.parse()).id == "c1"


def test_both_kinds_of_response_tell_of_the_call(caller: Driver) -> None:
    again = httpx2.Response(503, headers={"Retry-After": "2"})
    completions = client(caller, again, done(), again, done()).chat.completions
    whole = caller.run(completions.with_raw_response.retrieve("c1"))
    with caller.entered(completions.with_streaming_response.retrieve("c1")) as unread:
        for response in (whole, unread):
            assert (response.method, response.url) == ("GET", "http://testserver/v1/chat/completions/c1")
            assert (response.retries_taken, response.request_id) == (1, "r1")
            assert response.elapsed.total_seconds() >= 2


def test_a_streamed_response_is_read_when_asked(caller: Driver) -> None:
    completions = client(caller, done(), done(), done()).chat.completions
    with caller.entered(completions.with_streaming_response.retrieve("c1")) as response:
        assert not response.is_closed
        assert caller.run(response.parse()).text == "a\nb"
        assert response.is_closed
    with caller.entered(completions.with_streaming_response.retrieve("c1")) as response:
        assert caller.run(response.json()) == DONE
    with caller.entered(completions.with_streaming_response.retrieve("c1")) as response:
        assert caller.run(response.text()).startswith("{")


@pytest.mark.parametrize(
    ("body", "lines"), [("a\nb\r\nc", ["a", "b", "c"]), ("a\r\r\nb\n", ["a", "", "b"]), ("", []), ("a\r", ["a"])]
)
def test_lines_come_without_their_ends(caller: Driver, body: str, lines: list[str]) -> None:
    completions = client(caller, httpx2.Response(200, text=body)).chat.completions
    with caller.entered(completions.with_streaming_response.retrieve("c1")) as response:
        assert caller.listed(response.iter_lines()) == lines


def test_what_a_call_adds(caller: Driver) -> None:
    completions = client(caller, done()).chat.completions
    extra = {"extra_headers": {"X-A": "1"}, "extra_query": {"q": 1}, "extra_body": {"more": True}}
    caller.run(completions.create(prompt="hi", timeout=3, request_options={"headers": {"X-B": "2"}}, **extra))
    [seen] = caller.server.requests
    assert (seen.headers["x-a"], seen.headers["x-b"]) == ("1", "2")
    assert (str(seen.url.query, "ascii"), json.loads(seen.body)) == ("q=1", {"prompt": "hi", "more": True})
    assert seen.timeout["read"] == 3
    caller.run(completions.with_raw_response.create(prompt="hi", extra_body={"more": 1}))
    assert json.loads(caller.server.requests[-1].body)["more"] == 1


def test_an_argument_of_the_document_comes_before_one_of_the_call(caller: Driver) -> None:
    completions = client(caller, httpx2.Response(200, json={"data": []})).chat.completions
    caller.run(completions.list(timeout=7, request_options={"timeout": 2}))
    [seen] = caller.server.requests
    assert (str(seen.url.query, "ascii"), seen.timeout["read"]) == ("timeout=7", 2)


def test_errors_are_those_of_every_call(caller: Driver, tree: ModuleType) -> None:
    completions = client(caller, httpx2.Response(404), httpx2.Response(404)).chat.completions
    with pytest.raises(tree.NotFoundError):
        caller.run(completions.with_raw_response.retrieve("c1"))
    with pytest.raises(tree.NotFoundError), caller.entered(completions.with_streaming_response.retrieve("c1")):
        pass


@pytest.mark.parametrize("value", ["", None])
def test_nothing_is_no_part_of_a_path(caller: Driver, value: Any) -> None:
    completions = client(caller).chat.completions
    with pytest.raises(ValueError, match=f"Expected a non-empty value for `completion_id` but received {value!r}"):
        caller.run(completions.retrieve(value))
    assert caller.server.requests == []


def test_types_are_the_models(tree: ModuleType) -> None:
    types, below = import_module("tree.types"), import_module("tree.types.chat")
    assert types.Completion is tree.models.Completion
    assert below.CompletionList is tree.models.CompletionList
    assert import_module("tree.types.shared").Completion is tree.models.Completion
    assert "Completion" not in dir(types)
    assert "Completion" in dir(below)
    assert below.__all__ == ["Completion", "CompletionCreateParams", "CompletionList", "CompletionListParams"]
    assert import_module("tree.types.chat.completion").Completion is tree.models.Completion
    assert import_module("tree.types.chat.completion_list").Data is tree.models.Completion


def test_the_arguments_of_methods_are_dicts(tree: ModuleType) -> None:
    given = import_module("tree.types.chat.completion_create_params").CompletionCreateParams
    assert get_type_hints(given, include_extras=True)["prompt"] == Required[str]
    assert tree.types.chat.CompletionCreateParams is given
    assert list(get_type_hints(tree.types.chat.CompletionListParams)) == ["after", "timeout"]


def test_fields_have_their_types_before_a_model_is_used(tree: ModuleType) -> None:
    models = tree.models
    assert models.CompletionList.model_fields["data"].annotation == list[models.Completion]


@pytest.mark.usefixtures("tree")
def test_packages_of_resources_have_their_classes() -> None:
    chat = import_module("tree.resources.chat")
    assert chat.Completions is import_module("tree.resources.chat.completions.completions").Completions
    assert import_module("tree.resources").Chat is chat.Chat
    ends = ("", "WithRawResponse", "WithStreamingResponse")
    classes = {f"{name}{end}" for name in ("AsyncChat", "AsyncCompletions", "Chat", "Completions") for end in ends}
    assert {*chat.__all__} == classes
    assert all(hasattr(chat, name) for name in classes)


@pytest.mark.usefixtures("tree")
def test_what_a_form_of_a_method_shows() -> None:
    view = import_module("tree.resources.chat.completions.completions").CompletionsWithRawResponse
    assert view.create.__name__ == "create"
    assert "RawResponse[" in str(inspect.signature(view.create).return_annotation)
    assert "as a response" in (view.create.__doc__ or "")


def test_an_error_of_a_resource_travels(caller: Driver, tree: ModuleType) -> None:
    completions = client(caller, httpx2.Response(400, json={"message": "no"})).chat.completions
    with pytest.raises(tree.BadRequestError) as failed:
        caller.run(completions.create(prompt="x"))
    assert pickle.loads(pickle.dumps(failed.value)).status_code == 400  # noqa: S301 - our own
