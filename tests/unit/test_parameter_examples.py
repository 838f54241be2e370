"""Examples of parameters are values of which something arrives, and their names are those that a server sees."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.client.example_values import json_of
from specloom.client.examples import Examples
from specloom.client.parameter_examples import ParameterExamples
from specloom.client.written_pairs import pairs_of
from support import tiny

PAGE = {
    "type": "object",
    "properties": {"sort": {"type": "array", "items": {"type": "string"}}, "at": {"type": "integer"}},
}
ANY, OPEN, NULL = {}, {"type": "object"}, {"const": None}


def example_of(schema: Any, location: str = "query", **more: Any) -> tuple[Any, list[Any]]:
    """Return the example of a required parameter `p`, and what arrives of it."""
    written = {"name": "p", "in": location, "required": True, "schema": schema, **more}
    path = "/a/{p}" if location == "path" else "/a"
    operation = {"operationId": "a", "parameters": [written], "responses": tiny.OK}
    schemas = {"Page": PAGE, "Rec": {"type": "object", "required": ["r"], "properties": {"r": tiny.ref("Rec")}}}
    api = tiny.api_of(tiny.document(paths={path: {"get": operation}}, schemas=schemas))
    declarations = {declaration.id: declaration for declaration in api.declarations}
    [parameter] = api.operations[0].parameters
    example = ParameterExamples(declarations, Examples(declarations)).of(parameter, "p")
    return json_of(example), pairs_of(parameter, example)


@pytest.mark.parametrize(
    ("schema", "more", "value", "names"),
    [
        (tiny.ref("Page"), {}, {"at": 1}, [("at", "1")]),
        (tiny.ref("Page"), {"explode": False}, {"at": 1}, [("p", "at,1")]),
        (tiny.ref("Page"), {"style": "deepObject"}, {"at": 1}, [("p[at]", "1")]),
        (
            {"type": "object", "properties": {"in": PAGE}},
            {"style": "deepObject"},
            {"in": {"at": 1}},
            [("p[in][at]", "1")],
        ),
        ({"anyOf": [tiny.ref("Page"), {"type": "null"}]}, {}, {"at": 1}, [("at", "1")]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {}, {"key": 1}, [("key", "1")]),
        (OPEN, {}, {"key": "value_example"}, [("key", "value_example")]),
        (OPEN, {"style": "deepObject"}, {"key": "value_example"}, [("p[key]", "value_example")]),
        (ANY, {}, "p_example", [("p", "p_example")]),
        ({"type": "array", "items": ANY}, {}, ["p_example"], [("p", "p_example")]),
        (NULL, {}, None, []),
        ({"enum": ["", "a"]}, {}, "a", [("p", "a")]),
        ({"enum": [""]}, {}, "", [("p", "")]),
        ({"oneOf": [NULL, {"type": "integer"}]}, {}, 1, [("p", "1")]),
        ({"type": "object", "properties": {}, "additionalProperties": False}, {}, {}, []),
        (tiny.ref("Rec"), {"style": "deepObject"}, {"r": {"r": {}}}, []),
        ({"type": "string", "minLength": 12}, {}, "p_example_p_", [("p", "p_example_p_")]),
        ({"type": "string", "format": "date-time"}, {}, "2024-01-31T12:30:00Z", [("p", None)]),
        ({"type": "array", "items": {"type": "boolean"}}, {"style": "pipeDelimited"}, [True], [("p", "true")]),
        ({"type": "integer", "maximum": -3}, {}, -3, [("p", "-3")]),
        ({"type": "integer", "minimum": 5, "multipleOf": 4}, {}, 8, [("p", "8")]),
    ],
    ids=str,
)
def test_in_the_query(schema: Any, more: dict[str, Any], value: Any, names: list[str]) -> None:
    assert example_of(schema, **more) == (value, names)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (ANY, "p_example"),
        (NULL, "p_example"),
        (OPEN, {"key": "value_example"}),
        (tiny.ref("Page"), {"at": 1}),
        ({"enum": ["", ".", "..", "a"]}, "a"),
        ({"type": "string", "examples": [".", "b"]}, "b"),
        ({"type": "array", "items": ANY}, ["p_example"]),
    ],
    ids=str,
)
def test_in_the_path(schema: Any, value: Any) -> None:
    assert example_of(schema, "path")[0] == value


def test_a_value_of_the_path_without_a_type_is_a_text() -> None:
    for schema in (ANY, NULL):
        written = {"name": "p", "in": "path", "required": True, "schema": schema}
        paths = {"/a/{p}": {"get": {"operationId": "a", "tags": ["a"], "parameters": [written], "responses": tiny.OK}}}
        assert "p: str," in tiny.text(tiny.generate(tiny.document(paths=paths)), "package/apis/a_api.py")


def test_what_cannot_be_answered_is_not_tested() -> None:
    endless = {"type": "object", "required": ["r"], "properties": {"r": tiny.ref("Rec")}}
    event = {"text/event-stream": {"itemSchema": {"const": "started"}}}
    answers = {
        "fine": tiny.answer({"type": "integer"}),
        "endless": tiny.answer(tiny.ref("Rec")),
        "events": {"200": {"description": "OK", "content": event}},
    }
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": [name], "responses": each}} for name, each in answers.items()
    }
    result = tiny.generate(tiny.document(paths=paths, schemas={"Rec": endless}, version="3.2.0"))
    tests = {
        each.path for each in result.files if each.path.startswith("tests/test_") and each.path.endswith("_api.py")
    }
    assert tests == {"tests/test_fine_api.py"}
    assert "instance = Rec(" not in tiny.text(result, "docs/models/Rec.md")
