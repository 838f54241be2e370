"""Parts that are written as another version of OpenAPI has them."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import Severity
from specloom.openapi.checking.validate import check
from specloom.openapi.mending.mend import mend
from specloom.openapi.read import read
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import detect
from specloom.reading.document import load_text
from support.mended import OK, mended, operation


@pytest.mark.parametrize(
    ("parameters", "body"),
    [
        (
            "[{name: b, in: body, required: true, schema: {type: string}}]",
            {"required": True, "content": {"application/json": {"schema": {"type": "string"}}}},
        ),
        (
            "[{name: a, in: formData, type: integer, required: true}, {name: f, in: formData, type: string}]",
            {
                "required": True,
                "content": {
                    "application/x-www-form-urlencoded": {
                        "schema": {
                            "type": "object",
                            "properties": {"a": {"type": "integer"}, "f": {"type": "string"}},
                            "required": ["a"],
                        }
                    }
                },
            },
        ),
    ],
)
def test_a_body_as_in_swagger_2_is_one_of_openapi_3(parameters: str, body: dict[str, Any]) -> None:
    found, said = operation(f"{{parameters: {parameters}, {OK}}}")
    assert found["requestBody"] == body
    assert {kind for kind, _ in said} == {"warning"}


def test_a_body_and_an_answer_as_in_openapi_3_are_those_of_swagger_2() -> None:
    content = "content: {application/json: {schema: {type: string}}}"
    text = f"{{requestBody: {{required: true, {content}}}, responses: {{'200': {{description: d, {content}}}}}}}"
    document = load_text("t.yaml", f"swagger: '2.0'\ninfo: {{title: t, version: '1'}}\npaths: {{/a: {{post: {text}}}}}")
    resolver, said, _ = mend(Resolver(document), detect(document))
    assert resolver.root.value["paths"]["/a"]["post"] == {
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "parameters": [{"in": "body", "name": "body", "required": True, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "d", "schema": {"type": "string"}}},
    }
    assert [(each.code, each.severity) for each in said] == [("as-in-openapi-3", Severity.WARNING)] * 2


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("host: 'http://a.b/'", {"host": "a.b", "schemes": ["http"]}),
        ("host: 'http://a.b'\nschemes: [https]", {"host": "a.b", "schemes": ["https"]}),
        ("host: a.b\nbasePath: v1", {"host": "a.b", "basePath": "/v1"}),
    ],
)
def test_hosts_of_swagger_2(text: str, meant: dict[str, Any]) -> None:
    document = load_text("t.yaml", f"swagger: '2.0'\ninfo: {{title: t, version: '1'}}\npaths: {{}}\n{text}")
    resolver, said, _ = mend(Resolver(document), detect(document))
    assert {key: resolver.root.value.get(key) for key in meant} == meant
    assert [each.severity for each in said] == [Severity.WARNING]


def test_blanks_around_a_host_are_left_out_with_a_warning() -> None:
    text = "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\ndefinitions: {A: {}}\nhost: ' a.b'\n"
    text += "basePath: '/v1 '"
    document = load_text("t.yaml", text)
    resolver, said, places = mend(Resolver(document), detect(document))
    assert [server.url for server in read(resolver, detect(document)).servers] == ["https://a.b/v1"]
    found = [*said, *check(resolver, detect(document), places)]
    assert [(each.code, each.severity.value, each.pointer.fragment) for each in found] == [
        ("server-blanks", "warning", "/host"),
        ("server-blanks", "warning", "/basePath"),
    ]


def test_servers_and_credentials_of_the_other_version_are_read() -> None:
    data, said = mended(
        "host: a.example\nbasePath: /v1\nschemes: [https]\n"
        "securityDefinitions: {b: {type: basic}, k: {type: apiKey, in: header, name: X}}\npaths: {}"
    )
    assert data["servers"] == [{"url": "https://a.example/v1"}]
    assert data["components"]["securitySchemes"]["b"] == {"type": "http", "scheme": "basic"}
    assert data["components"]["securitySchemes"]["k"] == {"type": "apiKey", "in": "header", "name": "X"}
    assert said == [("warning", "/host"), ("warning", "/securityDefinitions")]
    assert mended("host: a.example\nservers: [{url: /b}]\npaths: {}")[0]["servers"] == [{"url": "/b"}]


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("https://a.example/v1", {"host": "a.example", "schemes": ["https"], "basePath": "/v1"}),
        ("/v1", {"basePath": "/v1"}),
    ],
)
def test_a_server_in_swagger_2_is_its_host(url: str, meant: dict[str, Any]) -> None:
    text = f"swagger: '2.0'\ninfo: {{title: t, version: '1'}}\nservers: [{{url: {url}}}]\npaths: {{}}\n"
    document = load_text("t.yaml", text)
    resolver, said, _ = mend(Resolver(document), detect(document))
    root = resolver.root.value
    assert {key: root[key] for key in ("host", "schemes", "basePath") if key in root} == meant
    assert [each.code for each in said] == ["as-in-openapi-3"]
