"""XML beside JSON in gems: JSON where both say the same, in any order, and what a server answers in is read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback
from rubyside import gem, result

from support import tiny

JSON, XML = "application/json", "application/xml"
ORDERS = {"json_first": (JSON, XML), "xml_first": (XML, JSON)}
ATTRIBUTE = {"type": "integer", "xml": {"attribute": True}}
SCHEMAS = {
    "Pet": {"type": "object", "properties": {"id": ATTRIBUTE, "name": {"type": "string"}}},
    "Label": {"type": "object", "properties": {"size": ATTRIBUTE}},
}
TEXTS = {JSON: b'{"id": 7, "name": "Tom"}', XML: b'<Pet id="7"><name>Tom</name></Pet>'}
WRONG = {JSON: b'{"id": 7, "message": "no cats"}', XML: b'<Pet id="7"><message>no cats</message></Pet>'}


def operation(name: str, contents: dict[str, str]) -> dict[str, Any]:
    """Return an operation that sends, and is answered with, each of these media types of a schema."""
    content = {media_type: {"schema": tiny.ref(schema)} for media_type, schema in contents.items()}
    answers = {"200": {"description": "OK", "content": content}, "400": {"description": "No", "content": content}}
    body = {"required": True, "content": content}
    return {"put": {"operationId": name, "tags": ["cases"], "requestBody": body, "responses": answers}}


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a gem with an operation for each order of media types, of one schema and of two."""
    folder = tmp_path_factory.mktemp("xml-beside-json")
    paths = {f"/{name}": operation(name, dict.fromkeys(order, "Pet")) for name, order in ORDERS.items()}
    paths["/label"] = operation("label_first", {XML: "Label", JSON: "Pet"})
    paths["/pet"] = operation("pet_first", {JSON: "Pet", XML: "Label"})
    spec = folder / "spec.json"
    spec.write_text(json.dumps(tiny.document(paths=paths, schemas=SCHEMAS, version="3.1.1")))
    return gem(spec, folder / "gem", "cases", "Cases")


def called(server: Loopback, call: str) -> str:
    """Return a program that makes one call, and prints the class and the values of what it gives."""
    return f"""
    require 'cases'
    Cases.configure {{ |config| config.base_url = '{server.base_url("s")}'; config.max_retries = 0 }}
    begin
      given = Cases::CasesApi.new.{call}
      puts JSON.generate([given.class.name, given.to_hash])
    rescue Cases::ApiError => e
      puts JSON.generate([e.message, e.body.class.name, e.body.id])
    end
    """


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("answered", [JSON, XML, "text/xml; charset=utf-8", "application/vnd.pet+xml"])
def test_json_is_sent_and_asked_for_and_either_is_read(server: Loopback, cases: Path, name: str, answered: str) -> None:
    text = TEXTS[JSON if answered == JSON else XML]
    server.scripts["s"] = [Answer(200, text, (("content-type", answered),))]
    given = result(called(server, f"{name}({{ id: 7 }})"), cases)
    assert given == ["Cases::Pet", {"id": 7, "name": "Tom"}]
    [request] = server.seen["s"]
    assert (request.header("content-type"), request.header("accept")) == (JSON, JSON)
    assert request.body == b'{"id":7}'


@pytest.mark.parametrize("name", ORDERS)
@pytest.mark.parametrize("answered", [JSON, XML])
def test_an_error_is_read_in_either(server: Loopback, cases: Path, name: str, answered: str) -> None:
    server.scripts["s"] = [Answer(400, WRONG[answered], (("content-type", answered),))]
    given = result(called(server, f"{name}({{ id: 7 }})"), cases)
    assert given == ["Error code: 400 - no cats", "Cases::Pet", 7]


def test_xml_of_another_schema_is_sent_where_it_is_first(server: Loopback, cases: Path) -> None:
    server.scripts["s"] = [Answer(200, b'<Label size="3"/>', (("content-type", XML),))]
    given = result(called(server, "label_first(Cases::Label.new(size: 5))"), cases)
    assert given == ["Cases::Label", {"size": 3}]
    [request] = server.seen["s"]
    assert (request.header("content-type"), request.header("accept")) == (XML, XML)
    assert request.body == b'<Label size="5"/>'


def test_xml_of_another_schema_is_left_where_json_is_first(server: Loopback, cases: Path) -> None:
    server.scripts["s"] = [Answer(200, TEXTS[JSON], (("content-type", JSON),))]
    given = result(called(server, "pet_first(Cases::Pet.new(id: 7))"), cases)
    assert given == ["Cases::Pet", {"id": 7, "name": "Tom"}]
    [request] = server.seen["s"]
    assert (request.header("content-type"), request.body) == (JSON, b'{"id":7}')


def test_what_is_left_out_is_told_of_what_is_sent() -> None:
    paths = {"/a": operation("a", dict.fromkeys(ORDERS["xml_first"], "Pet"))}
    said = tiny.generate(tiny.document(paths=paths, schemas=SCHEMAS, version="3.1.1"), target="ruby").diagnostics
    assert [(each.code, each.message) for each in said] == [
        ("body-media-type", "the body is sent as `application/json`; `application/xml` is left out")
    ]
