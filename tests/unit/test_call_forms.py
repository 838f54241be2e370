"""How single operations are called: one argument for the body, what is given by position, and what is given back."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from specloom.pipeline import Result
from support.stainless import imported, place, run_with, told
from support.tiny import answer, document, ref, text

THING = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
IDS = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("boxId", "thingId")]
ID = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
PARTS: dict[str, Any] = {
    "data": ref("Thing"),
    "success": {"type": "boolean"},
    "next_cursor": {"type": "string"},
    "count": {"type": "integer"},
}


def envelope(*names: str, required: tuple[str, ...] = ()) -> dict[str, Any]:
    return answer({"type": "object", "required": list(required), "properties": {name: PARTS[name] for name in names}})


LISTED = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": ref("Thing")}, "next_cursor": {"type": "string"}},
}
SENT = {"content": {"application/json": {"schema": ref("Thing")}}, "required": True}
SPEC = {
    **document(
        paths={
            "/boxes/{boxId}/things/{thingId}": {
                "parameters": IDS,
                "get": {"responses": envelope("data", "success", required=("data",))},
                "post": {"requestBody": SENT, "responses": envelope("data", "count")},
            },
            "/things": {
                "get": {
                    "parameters": [{"name": "cursor", "in": "query", "schema": {"type": "string"}}],
                    "responses": answer(LISTED),
                },
                "post": {"requestBody": SENT, "responses": envelope("data")},
            },
        },
        schemas={"Thing": THING},
    ),
    "servers": [{"url": "https://a.test"}],
}
PAGES = {
    "name": "page",
    "type": "cursor",
    "request": {"cursor": {"type": "string"}},
    "response": {"data": {"type": "array"}, "next_cursor": {"type": "string"}},
}
METHODS: dict[str, Any] = {
    "retrieve": "get /boxes/{boxId}/things/{thingId}",
    "update": {"endpoint": "post /boxes/{box_id}/things/{thing_id}", "body_param_name": "NewThing"},
    "list": "get /things",
    "create": {"endpoint": "post /things", "positional_params": ["id"]},
}


def settings(package: str, **more: Any) -> dict[str, Any]:
    found = {
        "targets": {"python": {"package_name": package}},
        "settings": {"unwrap_response_fields": ["data"]},
        "pagination": [PAGES],
        "resources": {"things": {"methods": METHODS}},
    }
    return {**found, **more}


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Return the package, imported."""
    folder = tmp_path_factory.mktemp("forms")
    result = run_with(folder, SPEC, settings("acme_forms"))
    assert not told(result, "stainless-value", "stainless-key", "stainless-unused", "selection-unmatched")
    with imported(folder, result, "acme_forms") as package:
        yield package


def client(acme: Any, answered: bytes, requests: list[Any]) -> Any:
    response = importlib.import_module("acme_forms.transport").HttpResponse

    def keep(request: Any, _: Any) -> Any:
        requests.append(request)
        return response(200, {"content-type": "application/json"}, answered)

    return acme.Client(middleware=[keep])


def by_position(name: str) -> list[str]:
    method = getattr(importlib.import_module("acme_forms.resources.things").Things, name)
    parameters = inspect.signature(method).parameters.values()
    return [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD][1:]


def test_what_is_given_by_position(acme: Any) -> None:
    assert by_position("retrieve") == ["thing_id"]
    assert by_position("create") == ["id"]
    assert by_position("list") == []
    requests: list[Any] = []
    client(acme, b'{"data": {"id": "1"}}', requests).things.retrieve("t", box_id="b")
    assert requests[0].url.endswith("/boxes/b/things/t")


def test_the_whole_body_is_one_argument(acme: Any) -> None:
    requests: list[Any] = []
    client(acme, b"{}", requests).things.update("t", box_id="b", new_thing={"id": "9"})
    assert requests[0].body == b'{"id":"9"}'


def test_what_is_only_an_envelope_is_unwrapped(acme: Any) -> None:
    made = client(acme, b'{"data": {"id": "1"}, "success": true}', [])
    thing = acme.models.Thing
    assert made.things.retrieve("t", box_id="b") == thing(id="1")
    assert made.things.with_raw_response.retrieve("t", box_id="b").parse() == thing(id="1")
    assert made.things.create("1") == thing(id="1")
    assert client(acme, b"{}", []).things.create("1") is None


def test_what_is_more_and_what_is_paged_stays_whole(acme: Any) -> None:
    made = client(acme, b'{"data": {"id": "1"}, "count": 3}', [])
    assert made.things.update("t", box_id="b", new_thing={"id": "9"}).count == 3
    listed = client(acme, b'{"data": [{"id": "1"}]}', []).things.list()
    assert [each.id for each in listed] == ["1"]


def signature(result: Result, name: str) -> str:
    module = text(result, "acme/resources/things.py")
    return module.partition(f"    def {name}(")[2].partition(":\n        ")[0]


def test_a_method_may_decide_for_itself(tmp_path: Path) -> None:
    methods = {
        **METHODS,
        "retrieve": {"endpoint": METHODS["retrieve"], "unwrap_response": False},
        "update": {"endpoint": METHODS["retrieve"].replace("get", "post"), "unwrap_response": "data"},
    }
    result = run_with(tmp_path, SPEC, settings("acme", resources={"things": {"methods": methods}}), formatter="none")
    assert "-> models.Thing | None" in signature(result, "update")
    assert "Response" in signature(result, "retrieve").rpartition("->")[2]


def test_what_is_unwrapped_has_the_name_of_the_answer(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"deep": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    listed = {"type": "array", "items": {"type": "object", "properties": {"y": {"type": "string"}}}}
    get = {"responses": answer({"type": "object", "properties": {"data": inner, "ok": {"type": "boolean"}}})}
    every = {"responses": answer({"type": "object", "properties": {"data": listed}})}
    spec = document(paths={"/things/{id}": {"parameters": ID, "get": get}, "/things": {"get": every}})
    methods = {"retrieve": "get /things/{id}", "list": "get /things"}
    result = run_with(tmp_path, spec, settings("acme", resources={"things": {"methods": methods}}))
    assert signature(result, "retrieve").endswith("-> models.ThingRetrieveResponse | None")
    assert signature(result, "list").endswith("list[models.ThingListResponseItem] | None")
    assert "deep: models.ThingRetrieveResponseDeep | None" in text(result, "acme/models/thing_retrieve_response.py")
    assert "class ThingListResponseEnvelope" in text(result, "acme/models/thing_list_response_envelope.py")


def test_nothing_by_position(tmp_path: Path) -> None:
    result = run_with(tmp_path, SPEC, settings("acme", settings={"positional_params": False}))
    assert signature(result, "retrieve").replace("\n", "").replace(" ", "").startswith("self,*,")


@pytest.mark.parametrize(
    ("said", "line", "words"),
    [
        ({"body_param_name": 3}, 6, "`body_param_name` must be a text"),
        ({"positional_params": "id"}, 6, "`positional_params` must be a list of texts"),
        ({"unwrap_response": True}, 6, "false or the name of a member"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, said: dict[str, Any], line: int, words: str) -> None:
    wrong = {"resources": {"things": {"methods": {"create": {"endpoint": "post /things", **said}}}}}
    found = [each for each in told(run_with(tmp_path, SPEC, wrong), "stainless-value") if words in each.message]
    assert place(found[0]) == ("stainless.yml", line)


def test_a_form_is_given_field_by_field(tmp_path: Path) -> None:
    form = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    sent = {"content": {"multipart/form-data": {"schema": form}}}
    spec = document(
        paths={"/things": {"post": {"requestBody": sent, "responses": answer(ref("Thing"))}}}, schemas={"Thing": THING}
    )
    methods = {"create": {"endpoint": "post /things", "body_param_name": "form"}}
    result = run_with(tmp_path, spec, settings("acme", resources={"things": {"methods": methods}}))
    assert "file: FileInput" in signature(result, "create")
    assert place(told(result, "selection-unmatched")[0])[0] == "stainless.yml"
