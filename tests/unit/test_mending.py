"""One bad line costs one part: what is clear is read as it is meant, and of the rest the smallest part is left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.diagnostics import InputError, Severity
from specloom.openapi.checking.validate import check
from specloom.openapi.mending.mend import mend
from specloom.openapi.read import read
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import detect
from specloom.reading.document import load, load_text
from support import tiny

HEAD = "openapi: {}\ninfo: {{title: t, version: '1'}}\n"
Said = list[tuple[str, str]]


def mended(text: str, version: str = "3.1.0") -> tuple[Any, Said]:
    """Return a document as later passes see it, and what was said while it was mended."""
    document = load_text("t.yaml", HEAD.format(version) + text)
    resolver, said, _ = mend(Resolver(document), detect(document))
    assert all(document.locate(each.pointer) for each in said)
    assert all(each.help for each in said if each.severity is Severity.OMISSION)
    return resolver.root.value, [(each.severity.value, each.pointer.fragment) for each in said]


def schema(text: str, version: str = "3.1.0") -> tuple[Any, Said]:
    """Return a schema as it is mended, and what was said at places below it."""
    data, said = mended(f"paths: {{}}\ncomponents: {{schemas: {{S: {text}}}}}", version)
    return data["components"]["schemas"]["S"], [(kind, at.removeprefix("/components/schemas/S")) for kind, at in said]


def operation(text: str, version: str = "3.1.0") -> tuple[Any, Said]:
    """Return the operation of a path, and what was said at places below it."""
    data, said = mended(f"paths:\n  '/a/{{id}}':\n    get: {text}", version)
    return data["paths"]["/a/{id}"].get("get"), [(kind, at.removeprefix("/paths/~1a~1{id}/get")) for kind, at in said]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("String", {"type": "string"}),
        ("int", {"type": "integer"}),
        ("int64", {"type": "integer", "format": "int64"}),
        ("long", {"type": "integer", "format": "int64"}),
        ("float", {"type": "number", "format": "float"}),
        ("Boolean", {"type": "boolean"}),
        ("bool", {"type": "boolean"}),
        ("file", {"type": "string", "format": "binary"}),
        ("datetime", {"type": "string", "format": "date-time"}),
        ("date-time", {"type": "string", "format": "date-time"}),
        ("date", {"type": "string", "format": "date"}),
        ("uuid", {"type": "string", "format": "uuid"}),
        ("list", {"type": "array"}),
        ("dict", {"type": "object"}),
        ("any", {}),
        ("string|null", {"type": ["string", "null"]}),
        ("[String, 'null']", {"type": ["string", "null"]}),
        ("[string, null]", {"type": ["string", "null"]}),
    ],
)
@pytest.mark.parametrize("version", ["3.0.4", "3.1.0"])
def test_a_type_by_another_name_is_read_as_what_it_means(word: str, meant: dict[str, Any], version: str) -> None:
    assert schema(f"{{type: {word}}}", version) == (meant, [("warning", "/type")])


def test_what_a_schema_says_of_its_format_counts() -> None:
    assert schema("{type: int, format: int32}")[0] == {"type": "integer", "format": "int32"}


@pytest.mark.parametrize("word", ["foo", "{type: string}", "[string, foo]", "5", "true"])
def test_a_type_that_nobody_knows_is_any_value(word: str) -> None:
    assert schema(f"{{title: T, type: {word}}}") == ({"title": "T"}, [("omission", "/type")])


@pytest.mark.parametrize(
    ("written", "meant", "severity", "place"),
    [
        ("[a, b]", {}, "omission", ""),
        ("null", {}, "warning", ""),
        ("5", {}, "omission", ""),
        ("string", {"type": "string"}, "warning", ""),
        ("{minLength: '3'}", {"minLength": 3}, "warning", "/minLength"),
        ("{minLength: x}", {}, "omission", "/minLength"),
        ("{minLength: -1}", {}, "omission", "/minLength"),
        ("{minLength: null}", {}, "warning", "/minLength"),
        ("{maximum: '1.5'}", {"maximum": 1.5}, "warning", "/maximum"),
        ("{multipleOf: 0}", {}, "omission", "/multipleOf"),
        ("{nullable: 'true'}", {"nullable": True}, "warning", "/nullable"),
        ("{uniqueItems: perhaps}", {}, "omission", "/uniqueItems"),
        ("{additionalProperties: 'true'}", {"additionalProperties": True}, "warning", "/additionalProperties"),
        ("{additionalProperties: [1]}", {"additionalProperties": {}}, "omission", "/additionalProperties"),
        ("{required: a}", {"required": ["a"]}, "warning", "/required"),
        ("{required: {a: true, b: false}}", {"required": ["a"]}, "warning", "/required"),
        ("{type: object, required: true}", {"type": "object"}, "omission", "/required"),
        ("{enum: a}", {"enum": ["a"]}, "warning", "/enum"),
        ("{enum: {a: 1}}", {}, "omission", "/enum"),
        ("{properties: [a, b]}", {}, "omission", "/properties"),
        ("{properties: [{a: {type: string}}]}", {"properties": {"a": {"type": "string"}}}, "warning", "/properties"),
        ("{properties: {a: [1]}}", {"properties": {"a": {}}}, "omission", "/properties/a"),
        ("{properties: {a: null}}", {"properties": {"a": {}}}, "warning", "/properties/a"),
        ("{items: '#/components/schemas/S'}", {"items": {"$ref": "#/components/schemas/S"}}, "warning", "/items"),
        ("{allOf: {type: string}}", {"allOf": [{"type": "string"}]}, "warning", "/allOf"),
        ("{oneOf: [{type: string}, 5]}", {"oneOf": [{"type": "string"}, {}]}, "omission", "/oneOf/1"),
        ("{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}, "warning", "/discriminator"),
        ("{discriminator: [kind]}", {}, "omission", "/discriminator"),
        ("{format: [a]}", {}, "omission", "/format"),
        ("{title: 5}", {"title": "5"}, "warning", "/title"),
        (
            "{anyOf: [{type: string}, {type: null}]}",
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "warning",
            "/anyOf/1/type",
        ),
    ],
)
def test_schemas(written: str, meant: Any, severity: str, place: str) -> None:
    assert schema(written) == (meant, [(severity, place)])


def test_a_flag_at_a_property_makes_it_required() -> None:
    found, said = schema("{properties: {a: {type: string, required: true}, b: {required: false}}}")
    assert found == {"properties": {"a": {"type": "string"}, "b": {}}, "required": ["a"]}
    assert said == [("warning", "/properties/a/required"), ("warning", "/properties/b/required")]


def test_keywords_below_properties_are_none() -> None:
    text = "{properties: {a: {}, required: [a], type: object, example: x, additionalProperties: false}}"
    names = ["required", "type", "example", "additionalProperties"]
    assert schema(text) == ({"properties": {"a": {}}}, [("omission", f"/properties/{name}") for name in names])
    assert schema("{properties: {type: {type: string}, required: {type: boolean}, title: string}}")[0] == {
        "properties": {"type": {"type": "string"}, "required": {"type": "boolean"}, "title": {"type": "string"}}
    }


@pytest.mark.parametrize("keyword", ["definitions", "$defs"])
def test_definitions_that_nothing_leads_to_cost_nothing(keyword: str) -> None:
    found, said = schema(f"{{{keyword}: {{a: {{type: {{type: string}}}}, b: [1]}}}}")
    assert found == {keyword: {"a": {}, "b": {}}}
    assert said == [("warning", f"/{keyword}/a/type"), ("warning", f"/{keyword}/b")]
    reached = f"{{properties: {{p: {{$ref: '#/components/schemas/S/{keyword}/a'}}}}, {keyword}: {{a: {{type: foo}}}}}}"
    assert schema(reached)[1] == [("omission", f"/{keyword}/a/type")]


OK = "responses: {'200': {description: d}}"


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
    ("said", "read"), [("3.0", "3.0"), ("3.1", "3.1"), ("3", "3.1"), ("3.3.0", "3.2"), ("v3.1.0", "3.1")]
)
def test_versions(said: str, read: str) -> None:
    document = load_text("t.yaml", f"openapi: {said}\ninfo: {{title: t, version: '1'}}\npaths: {{}}")
    resolver, told, _ = mend(Resolver(document), detect(document))
    assert resolver.root.value["openapi"] == f"{read}.0"
    assert [(each.severity, each.pointer.fragment) for each in told] == [(Severity.WARNING, "/openapi")]


@pytest.mark.parametrize(
    "text",
    [
        "paths: [1]",
        "paths: {}\ncomponents: [1]",
        """paths: {}\ncomponents: {schemas: {S: {type: "string'+open('x')"}}}""",
        """paths: {}\ncomponents: {schemas: {S: {maxLength: "f('x')"}}}""",
        """paths: {/a: {"get'": {responses: {}}}}""",
        """paths: {/a: {get: {responses: {"200'": {description: d}}}}}""",
        "info: 5",
    ],
)
def test_what_can_only_be_refused(text: str) -> None:
    with pytest.raises(InputError):
        tiny.generate(text if text.startswith("info") else HEAD.format("3.1.0") + text)


def test_a_sound_document_stays_as_it_is() -> None:
    document = load_text("t.yaml", HEAD.format("3.1.0") + "paths: {/a: {get: {responses: {}}}}")
    resolver = Resolver(document)
    assert mend(resolver, detect(document)).resolver is resolver


def test_other_files_are_mended_too(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(HEAD.format("3.1.0") + "paths: {/a: {$ref: b.yaml}}")
    (tmp_path / "b.yaml").write_text(
        "get: {tags: x, parameters: [{$ref: '#/p'}], responses: {}}\np: {name: q, in: Query}"
    )
    document = load(str(tmp_path / "a.yaml"))
    resolver, said, _ = mend(Resolver(document), detect(document))
    other = resolver.documents[str(tmp_path / "b.yaml")]
    assert other.data["get"]["tags"] == ["x"]
    assert other.data["p"]["in"] == "query"
    assert [(Path(each.pointer.source).name, each.pointer.fragment) for each in said] == [
        ("b.yaml", "/get/tags"),
        ("b.yaml", "/p/in"),
    ]
    assert all(other.locate(each.pointer) for each in said)


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


@pytest.mark.parametrize(
    ("scheme", "meant", "severity"),
    [
        ("{type: bearer}", {"type": "http", "scheme": "bearer"}, "warning"),
        ("{type: apikey, in: header, name: X}", {"type": "apiKey", "in": "header", "name": "X"}, "warning"),
        ("{type: apiKey, in: header}", None, "omission"),
        ("null", None, "warning"),
        ("apiKey", None, "omission"),
        (
            "{type: oauth2, flows: {client_credentials: {tokenUrl: /t, scopes: {}}}}",
            {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {}}}},
            "warning",
        ),
    ],
)
def test_security_schemes(scheme: str, meant: Any, severity: str) -> None:
    data, said = mended(f"paths: {{}}\ncomponents: {{securitySchemes: {{s: {scheme}}}}}")
    assert data["components"]["securitySchemes"].get("s") == meant
    assert [kind for kind, _ in said] == [severity]


def test_extensions_among_named_things_are_passed_over() -> None:
    data, said = mended("paths: {}\nx-webhooks: {x-internal: true, a: {get: {responses: {}}}}")
    assert (list(data["x-webhooks"]), said) == (["a"], [])


def test_a_requirement_that_says_nothing_allows_nothing() -> None:
    scheme = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X}}}\n"
    text = f"paths: {{/a: {{get: {{security: [null, {{key: []}}], {OK}}}}}}}\n"
    api = tiny.api_of(HEAD.format("3.1.0") + text + scheme)
    assert [[name for name, _ in each.schemes] for each in api.operations[0].security or ()] == [["key"]]


def test_what_only_a_discriminator_leads_to_is_mended() -> None:
    text = "components: {schemas: {S: {oneOf: [{}], discriminator: {propertyName: k, mapping: {a: '#/x-s/A'}}}}}\n"
    data, said = mended("paths: {}\n" + text + "x-s: {A: {type: String}}")
    assert data["x-s"]["A"] == {"type": "string"}
    assert said == [("warning", "/x-s/A/type")]


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
    text = "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\nhost: ' a.b'\nbasePath: '/v1 '\ndefinitions: {A: {}}"
    document = load_text("t.yaml", text)
    resolver, said, places = mend(Resolver(document), detect(document))
    assert [server.url for server in read(resolver, detect(document)).servers] == ["https://a.b/v1"]
    found = [*said, *check(resolver, detect(document), places)]
    assert [(each.code, each.severity.value, each.pointer.fragment) for each in found] == [
        ("server-blanks", "warning", "/host"),
        ("server-blanks", "warning", "/basePath"),
    ]


@pytest.mark.parametrize(
    ("written", "field", "value"),
    [
        ("respones", "responses", "{'200': {description: d}}"),
        ("requestbody", "requestBody", "{content: {}}"),
        ("request_body", "requestBody", "{content: {}}"),
        ("parameter", "parameters", "[{name: a, in: query, schema: {}}]"),
        ("Parameters", "parameters", "[{name: a, in: query, schema: {}}]"),
        ("paramaeters", None, "[]"),
        ("parameter", None, "{a: 1}"),
        ("x-parameters", None, "[]"),
        ("answers", None, "{}"),
    ],
)
def test_a_field_that_differs_by_a_letter_is_read_where_no_other_is_meant(
    written: str, field: str | None, value: str
) -> None:
    made, said = operation(f"{{{written}: {value}}}")
    assert list(made) == [field or written]
    assert said == ([("warning", f"/{written}")] if field else [])


@pytest.mark.parametrize(
    ("written", "field", "value"),
    [
        ("proprties", "properties", "{a: {type: string}}"),
        ("oneof", "oneOf", "[{type: string}]"),
        ("item", "items", "{type: string}"),
        ("enums", "enum", "[a, b]"),
        ("additonalProperties", "additionalProperties", "false"),
        ("additionalproperties", "additionalProperties", "{type: string}"),
        ("ref", "$ref", "'#/components/schemas/S'"),
        ("requried", "required", "[a]"),
        ("item", None, "5"),
        ("oneof", None, "[a]"),
        ("ref", None, "see there"),
        ("enmu", "enum", "[a]"),
        ("example", None, "{a: 1}"),
    ],
)
@pytest.mark.parametrize("version", ["3.0.4", "3.1.0"])
def test_a_keyword_that_differs_by_a_letter_is_read_where_its_value_fits(
    written: str, field: str | None, value: str, version: str
) -> None:
    made, said = schema(f"{{{written}: {value}}}", version)
    assert list(made) == [field or written]
    assert said == ([("warning", f"/{written}")] if field else [])


def test_names_are_no_fields_that_are_misspelt() -> None:
    names = "{type: object, properties: {item: {type: string}, ref: {type: string}, propertie: {type: object}}}"
    assert list(schema(names)[0]["properties"]) == ["item", "ref", "propertie"]
    assert schema("{type: object, item: {type: string}}")[1] == []
    assert schema("{items: {}, item: {type: string}}")[1] == []


def test_references_lead_to_components_below_the_word_that_is_written() -> None:
    data, said = mended("paths: {}\ncomponents: {schema: {S: {$ref: '#/components/schema/T'}, T: {type: int}}}")
    assert data["components"]["schemas"]["T"] == data["components"]["schema"]["T"] == {"type": "integer"}
    assert said == [("warning", "/components/schema"), ("warning", "/components/schemas/T/type")]


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


def test_a_key_in_the_body_is_left_out() -> None:
    data, said = mended("paths: {}\ncomponents: {securitySchemes: {k: {type: apiKey, name: X, in: body}}}")
    assert data["components"]["securitySchemes"] == {}
    assert said == [("omission", "/components/securitySchemes/k/in")]


def test_a_place_in_brackets_is_that_place() -> None:
    made, said = operation("{parameters: [{name: a, in: [query], schema: {}}]}")
    assert made["parameters"][0]["in"] == "query"
    assert said == [("warning", "/parameters/0/in")]
