"""Paths, operations and their parts of a wrong form, and what an operation says of what it lost."""

from __future__ import annotations

from typing import Any

import pytest

from support import tiny
from support.mended import HEAD, OK, Said, mended, operation


@pytest.mark.parametrize(
    ("written", "field", "meant", "severity", "place"),
    [
        ("{tags: foo, %s}", "tags", ["foo"], "warning", "/tags"),
        ("{tags: '', %s}", "tags", None, "warning", "/tags"),
        ("{parameters: {}, %s}", "parameters", None, "warning", "/parameters"),
        ("{tags: [{name: foo}], %s}", "tags", ["foo"], "warning", "/tags/0"),
        ("{operationId: 5, %s}", "operationId", "5", "warning", "/operationId"),
        ("{deprecated: 'yes', %s}", "deprecated", True, "warning", "/deprecated"),
        ("{security: {key: []}, %s}", "security", [{"key": []}], "warning", "/security"),
        ("{security: [{key: null}], %s}", "security", [{"key": []}], "warning", "/security/0/key"),
        ("{security: [key], %s}", "security", [{"key": []}], "warning", "/security/0"),
        ("{servers: {url: /}, %s}", "servers", [{"url": "/"}], "warning", "/servers"),
        (r'{servers: [{url: " v1\n"}], %s}', "servers", [{"url": "v1"}], "warning", "/servers/0/url"),
        ("{servers: [{url: ' https://a.b '}], %s}", "servers", [{"url": "https://a.b"}], "warning", "/servers/0/url"),
        ("{servers: ['/v1'], %s}", "servers", [{"url": "/v1"}], "warning", "/servers/0"),
        ("{servers: [{description: d}], %s}", "servers", [None], "warning", "/servers/0"),
        ("{parameters: null, %s}", "parameters", None, "warning", "/parameters"),
        ("{parameters: [null], %s}", "parameters", [None], "warning", "/parameters/0"),
        ("{parameters: [5], %s}", "parameters", [None], "omission", "/parameters/0"),
        ("{parameters: [{in: query}], %s}", "parameters", [None], "omission", "/parameters/0"),
        ("{parameters: [{name: q, in: sky}], %s}", "parameters", [None], "omission", "/parameters/0/in"),
        (
            "{parameters: [{name: q, in: Query}], %s}",
            "parameters",
            [{"name": "q", "in": "query"}],
            "warning",
            "/parameters/0/in",
        ),
        ("{parameters: [{name: id}], %s}", "parameters", [{"name": "id", "in": "path"}], "warning", "/parameters/0"),
        (
            "{parameters: {name: q, in: query}, %s}",
            "parameters",
            [{"name": "q", "in": "query"}],
            "warning",
            "/parameters",
        ),
        ("{parameters: {q: {in: query}}, %s}", "parameters", [{"name": "q", "in": "query"}], "warning", "/parameters"),
        (
            "{parameters: [{name: q, in: query, type: array, items: {type: string}, collectionFormat: pipes}], %s}",
            "parameters",
            [
                {
                    "name": "q",
                    "in": "query",
                    "style": "pipeDelimited",
                    "explode": False,
                    "schema": {"type": "array", "items": {"type": "string"}},
                }
            ],
            "warning",
            "/parameters/0/type",
        ),
        ("{requestBody: [1], %s}", "requestBody", None, "omission", "/requestBody"),
        (
            "{requestBody: {content: text/plain}, %s}",
            "requestBody",
            {"content": {"text/plain": {}}},
            "warning",
            "/requestBody/content",
        ),
    ],
)
def test_operations(written: str, field: str, meant: Any, severity: str, place: str) -> None:
    found, said = operation(written % OK)
    assert (found.get(field), said) == (meant, [(severity, place)])


@pytest.mark.parametrize(
    ("status", "meant", "severity"),
    [
        ("200 OK", "200", "warning"),
        ("' 404'", "404", "warning"),
        ("Default", "default", "warning"),
        ("4**", "4XX", "warning"),
        ("'0'", "default", "warning"),
        ("ok", None, "omission"),
        ("200-299", None, "omission"),
    ],
)
def test_statuses(status: str, meant: str | None, severity: str) -> None:
    found, said = operation(f"{{responses: {{{status}: {{description: d}}}}}}")
    assert found["responses"] == ({meant: {"description": "d"}} if meant else {})
    assert said == [(severity, f"/responses/{status.strip(chr(39))}")]


def test_a_media_type_of_null_holds_any_value() -> None:
    found, said = operation("{responses: {'200': {description: d, content: {application/json: }}}}")
    assert found["responses"]["200"]["content"] == {"application/json": {}}
    assert said == [("warning", "/responses/200/content/application~1json")]


@pytest.mark.parametrize(
    ("item", "left", "said"),
    [
        ("", {}, [("warning", "/paths/~1a")]),
        ("[1]", None, [("omission", "/paths/~1a")]),
        ("{get: }", {}, [("warning", "/paths/~1a/get")]),
        ("{get: 5}", {}, [("omission", "/paths/~1a/get")]),
        ("{GET: {responses: {}}}", {"get": {"responses": {}}}, [("warning", "/paths/~1a/GET")]),
        ("{fetch: {responses: {}}}", {}, [("omission", "/paths/~1a/fetch")]),
    ],
)
def test_path_items(item: str, left: Any, said: Said) -> None:
    data, found = mended(f"paths:\n  /a: {item}")
    assert (data["paths"].get("/a"), found) == (left, said)


def test_an_operation_says_what_it_lost() -> None:
    text = "{description: Gets it., parameters: [5], requestBody: x, responses: {'200': [1]}}"
    api = tiny.api_of(HEAD.format("3.1.0") + f"paths: {{/a: {{get: {text}}}}}")
    description = api.operations[0].docs.description or ""
    assert description.startswith("Gets it.\n\n")
    assert all(part in description for part in ("a parameter", "the body", "the response 200"))


def test_what_a_body_of_the_components_lost_its_operations_say() -> None:
    use = "paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/B'}, responses: {}}}}\n"
    broken = "components: {requestBodies: {B: {content: {application/json: {schema: [1]}}}}}"
    assert "the body" in (tiny.api_of(HEAD.format("3.1.0") + use + broken).operations[0].docs.description or "")


@pytest.mark.parametrize(
    ("content", "meant"),
    [
        ("{schema: {type: string}}", {"application/json": {"schema": {"type": "string"}}}),
        ("{json: {schema: {type: string}}}", {"application/json": {"schema": {"type": "string"}}}),
        ("[text/plain, text/csv]", {"text/plain": {}, "text/csv": {}}),
    ],
)
def test_contents_without_media_types(content: str, meant: dict[str, Any]) -> None:
    found, said = operation(f"{{responses: {{'200': {{description: d, content: {content}}}}}}}")
    assert found["responses"]["200"]["content"] == meant
    assert [kind for kind, _ in said] == ["warning"]


def test_a_place_in_brackets_is_that_place() -> None:
    made, said = operation("{parameters: [{name: a, in: [query], schema: {}}]}")
    assert made["parameters"][0]["in"] == "query"
    assert said == [("warning", "/parameters/0/in")]
