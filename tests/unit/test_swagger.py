"""Swagger 2.0: what each rule makes of a document, and that everything still leads to where it was written."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import InputError, Pointer
from specloom.openapi.syntax import Parameter
from specloom.openapi.versions.dialect import Version, detect
from specloom.reading.document import load_text
from support.swagger import FILE, OK, body_of, in_30, meaning, operation, operations, response, schemas, told, tree


@pytest.mark.parametrize(
    ("said", "fine"),
    [("'2.0'", True), ("2.0", True), ("2", True), ("'1.2'", False), ("3.0", False), ("[x]", False), ("true", False)],
)
def test_the_version(said: str, fine: bool) -> None:  # noqa: FBT001 - a table
    document = load_text("t", f"swagger: {said}")
    if fine:
        assert detect(document) is Version.V2_0
    else:
        with pytest.raises(InputError, match=r"is not 2\.0"):
            detect(document)


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("paths: {}", ["/"]),
        ("basePath: /v1", ["/v1"]),
        ("host: a.b\nbasePath: /", ["https://a.b"]),
        ("host: a.b:8080\nbasePath: /v1\nschemes: [http]", ["http://a.b:8080/v1"]),
        ("host: a.b\nschemes: [http, https]", ["https://a.b", "http://a.b"]),
        ("host: a.b\nschemes: [ws, http]", ["http://a.b"]),
        ("host: a.b\nschemes: [wss]", ["https://a.b"]),
    ],
)
def test_servers(text: str, urls: list[str]) -> None:
    assert [server.url for server in tree(text).servers] == urls


def test_schemes_for_sockets_are_left_out_with_a_warning() -> None:
    assert told("paths: {}\ndefinitions: {A: {}}\nhost: a.b\nschemes: [ws, https]") == [
        ("scheme-left-out", "warning", "/schemes/0")
    ]


def test_an_operation_may_have_schemes_of_its_own() -> None:
    root = "host: a.b\nschemes: [https]"
    assert [server.url for server in operation("schemes: [http]", root).servers] == ["http://a.b"]
    assert operation("schemes: [https]", root).servers == ()
    text = f"{root}\npaths: {{/a: {{get: {{schemes: [http, wss], responses: {OK}}}}}}}"
    assert told(text) == [
        ("server-insecure", "warning", "/paths/~1a/get/schemes"),
        ("scheme-left-out", "warning", "/paths/~1a/get/schemes/1"),
    ]


BODY = "parameters: [{name: p, in: body, required: true, schema: {type: integer}}]"


@pytest.mark.parametrize(
    ("fields", "root", "media_types"),
    [
        (BODY, "", ["application/json"]),
        (BODY, "consumes: [a/b, c/d]", ["a/b", "c/d"]),
        (BODY + ", consumes: [e/f]", "consumes: [a/b]", ["e/f"]),
        (BODY + ", consumes: []", "consumes: [a/b]", ["application/json"]),
    ],
)
def test_a_body_has_the_types_that_are_consumed(fields: str, root: str, media_types: list[str]) -> None:
    body = operation(fields, root).body
    assert body
    assert body.value.required
    assert body.value.docs.description == "p"
    assert schemas(body.value.contents) == dict.fromkeys(media_types, in_30({"type": "integer"}))
    assert len({id(each.value.schema) for each in body.value.contents}) == 1, "it is one schema"


@pytest.mark.parametrize(
    ("field", "consumes", "media_type", "schema", "encoding"),
    [
        ("type: string", "", "application/x-www-form-urlencoded", {"type": "string"}, None),
        ("type: string", "[multipart/form-data]", "multipart/form-data", {"type": "string"}, None),
        ("type: string", "[application/json]", "application/x-www-form-urlencoded", {"type": "string"}, None),
        ("type: file", "", "multipart/form-data", FILE, None),
        ("type: file, description: d", "", "multipart/form-data", FILE | {"description": "d"}, None),
        (
            "type: array, items: {type: string}, collectionFormat: multi",
            "[multipart/form-data]",
            "multipart/form-data",
            {"type": "array", "items": {"type": "string"}},
            None,
        ),
        (
            "type: array, items: {type: string}, collectionFormat: pipes",
            "",
            "application/x-www-form-urlencoded",
            {"type": "array", "items": {"type": "string"}},
            ("pipeDelimited", False),
        ),
    ],
)
def test_a_form(field: str, consumes: str, media_type: str, schema: Any, encoding: Any) -> None:
    fields = (
        f"parameters: [{{name: f, in: formData, required: true, {field}}}, {{name: g, in: formData, type: string}}]"
    )
    body = operation(fields + (f", consumes: {consumes}" if consumes else "")).body
    assert body
    assert body.value.required
    (content,) = body.value.contents
    properties = {"f": schema, "g": {"type": "string"}}
    assert content.name == media_type
    assert meaning(content.value.schema) == in_30({"type": "object", "properties": properties, "required": ["f"]})
    styles = {each.name: (each.value.style, each.value.explode) for each in content.value.encodings}
    assert styles == ({"f": encoding} if encoding else {})


@pytest.mark.parametrize(
    ("where", "form", "style"),
    [
        ("query", None, ("form", False)),
        ("query", "csv", ("form", False)),
        ("query", "multi", ("form", True)),
        ("query", "ssv", ("spaceDelimited", False)),
        ("query", "pipes", ("pipeDelimited", False)),
        ("query", "tsv", None),
        ("header", None, ("simple", False)),
        ("header", "csv", ("simple", False)),
        ("header", "pipes", None),
        ("path", "csv", ("simple", False)),
        ("path", "ssv", None),
    ],
)
def test_collection_formats(where: str, form: str | None, style: tuple[str, bool] | None) -> None:
    said = f", collectionFormat: {form}" if form else ""
    text = (
        f"paths: {{'/{{p}}': {{get: {{parameters: [{{name: p, in: {where}, required: true, type: array, "
        f"items: {{type: string}}{said}}}], responses: {OK}}}}}}}"
    )
    (parameter,) = operations(tree(text))["get"].parameters
    place = "/paths/~1{p}/get/parameters/0"
    codes = [each for each in told(text) if each[0] == "collection-format-not-expressed"]
    assert (parameter.value.style, parameter.value.explode) == (style or (None, None))
    assert parameter.value.schema
    assert parameter.value.schema.pointer.fragment == place
    if style is None:
        assert parameter.value.schema.types == ("string",)
        assert codes == [("collection-format-not-expressed", "widening", place)]
    else:
        assert meaning(parameter.value.schema) == in_30({"type": "array", "items": {"type": "string"}})
        assert codes == []


def test_a_field_is_a_list_in_one_form_and_a_string_in_another() -> None:
    reference = "parameters: [{$ref: '#/parameters/F'}]"
    made = tree(f"""
parameters: {{F: {{name: f, in: formData, type: array, items: {{type: string}}}}}}
paths:
  /a:
    post: {{{reference}, responses: {OK}}}
    put: {{{reference}, consumes: [multipart/form-data], responses: {OK}}}
""")
    fields = {}
    for method, said in operations(made).items():
        assert said.body
        schema = said.body.value.contents[0].value.schema
        assert schema
        fields[method] = schema.properties["f"]
    assert {method: field.types for method, field in fields.items()} == {"post": ("array",), "put": ("string",)}
    assert {field.pointer.fragment for field in fields.values()} == {"/parameters/F"}
    assert len({field.key for field in fields.values()}) == len(fields)


@pytest.mark.parametrize(
    ("said", "schema", "fields"),
    [
        ("type: integer, format: int64, minimum: 1, default: 2", {}, {}),
        ("type: string, enum: [a, b], pattern: a, maxLength: 3", {}, {}),
        ("type: string, x-nullable: true", {"type": "string", "nullable": True}, {}),
        ("type: string, x-example: abc", {"type": "string"}, {"own_examples": ("abc",)}),
        ("type: string, example: abc, x-example: d", {"type": "string"}, {"own_examples": ("abc",)}),
        ("type: string, x-ours: 1, description: d", {"type": "string"}, {"description": "d"}),
        ("schema: {type: string}", {"type": "string"}, {}),
    ],
)
def test_a_parameter_gets_a_schema(said: str, schema: dict[str, Any], fields: dict[str, Any]) -> None:
    (parameter,) = operation(f"parameters: [{{name: q, in: query, {said}}}]").parameters
    made = parameter.value
    assert (made.name, made.location, made.style, made.explode) == ("q", "query", None, None)
    assert meaning(made.schema) == in_30(schema or load_text("t", f"{{{said}}}").data)
    expected = {"own_examples": (), "description": None} | fields
    assert (made.own_examples, made.docs.description) == tuple(expected.values())


@pytest.mark.parametrize(
    ("said", "schema"),
    [
        ("{type: string, x-nullable: true}", {"type": "string", "x-nullable": True, "nullable": True}),
        ("{type: string, x-nullable: false}", {"type": "string", "x-nullable": False}),
        ("{type: string, x-isnullable: true}", {"type": "string", "x-isnullable": True, "nullable": True}),
        ("{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}),
        ("{type: object, readOnly: true, x-a: 1}", {"type": "object", "readOnly": True, "x-a": 1}),
        ("{properties: {a: {type: file}}}", {"properties": {"a": FILE}}),
        ("{allOf: [{x-nullable: true}]}", {"allOf": [{"x-nullable": True, "nullable": True}]}),
        ("{additionalProperties: {type: file}}", {"additionalProperties": FILE}),
        ("{example: {discriminator: a}}", {"example": {"discriminator": "a"}}),
        ("{properties: {discriminator: {type: string}}}", {"properties": {"discriminator": {"type": "string"}}}),
    ],
)
def test_schemas(said: str, schema: Any) -> None:
    (made,) = tree(f"definitions: {{A: {said}}}").schemas
    assert (made.key, made.name, made.pointer.fragment) == ("#/definitions/A", "A", "/definitions/A")
    assert meaning(made) == in_30(schema)


@pytest.mark.parametrize(
    ("said", "produces", "content"),
    [
        ("{description: d}", "", None),
        ("{description: d, schema: {type: integer}}", "", {"application/json": {"type": "integer"}}),
        ("{description: d, schema: {type: integer}}", "[a/b]", {"a/b": {"type": "integer"}}),
        (
            "{description: d, schema: {type: integer}}",
            "[a/b, c/d]",
            {"a/b": {"type": "integer"}, "c/d": {"type": "integer"}},
        ),
        ("{description: d, schema: {type: file}}", "", {"application/octet-stream": FILE}),
        ("{description: d, schema: {type: file}}", "[image/png]", {"image/png": FILE}),
        ("{description: d, schema: {type: file}}", "[application/json]", {"*/*": FILE}),
        (
            "{description: d, schema: {type: integer}, examples: {a/b: 1, c/d: 2}}",
            "[a/b]",
            {"a/b": {"type": "integer"}},
        ),
        ("{description: d, content: {a/b: {schema: {$ref: 'http://evil/x'}}}}", "", None),
    ],
)
def test_responses(said: str, produces: str, content: dict[str, Any] | None) -> None:
    made = response(operation(f"produces: {produces}" if produces else "", responses=f"{{200: {said}}}"))
    assert made.docs.description == "d"
    assert schemas(made.contents) == {name: in_30(schema) for name, schema in (content or {}).items()}


def test_headers_of_responses_get_schemas() -> None:
    headers = "{A: {type: integer, description: d}, B: {type: array, items: {type: string}}}"
    made = response(operation("", responses=f"{{200: {{description: d, headers: {headers}}}}}"))
    read_headers: dict[str, Parameter] = {each.name: each.value.value for each in made.headers}
    assert {name: (header.docs.description, meaning(header.schema)) for name, header in read_headers.items()} == {
        "A": ("d", in_30({"type": "integer"})),
        "B": (None, in_30({"type": "array", "items": {"type": "string"}})),
    }


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("{type: basic, description: d}", ("http", "basic", None, None)),
        ("{type: apiKey, in: header, name: X}", ("apiKey", None, "header", "X")),
    ],
)
def test_security_schemes(said: str, fields: tuple[str | None, ...]) -> None:
    (scheme,) = tree(f"securityDefinitions: {{s: {said}}}").schemes
    assert (scheme.type, scheme.scheme, scheme.location, scheme.parameter) == fields
    assert (scheme.name, scheme.pointer.fragment) == ("s", "/securityDefinitions/s")
    assert scheme.docs.description == ("d" if "description" in said else None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("implicit", "implicit"),
        ("password", "password"),
        ("application", "clientCredentials"),
        ("accessCode", "authorizationCode"),
    ],
)
def test_flows_of_oauth(old: str, new: str) -> None:
    said = f"{{type: oauth2, flow: {old}, tokenUrl: u, scopes: {{a: b}}, x-a: 1}}"
    (scheme,) = tree(f"securityDefinitions: {{s: {said}}}").schemes
    (flow,) = scheme.flows
    assert (scheme.type, flow.kind, flow.token_url, flow.refresh_url) == ("oauth2", new, "u", None)


SHARED = """
paths:
  /a:
    parameters:
      - {name: f, in: formData, type: string}
      - {name: q, in: query, type: string}
      - {$ref: '#/parameters/B'}
    get: {parameters: [{name: f, in: formData, type: integer, required: true}], responses: {200: {description: d}}}
    put: {responses: {200: {description: d}}}
parameters:
  B: {name: b, in: body, schema: {$ref: '#/definitions/A'}}
definitions: {A: {type: object}}
"""


def test_bodies_of_a_path_go_into_its_operations_and_the_rest_keeps_its_place() -> None:
    made = tree(SHARED)
    item = made.paths[0].value.value
    (query,) = item.parameters
    assert (query.value.name, query.value.location, query.pointer.tokens[-1]) == ("q", "query", "1")
    said = operations(made)
    media_type, media = body_of(said["put"])
    assert media_type == "application/json"
    assert media.schema
    assert media.schema.pointer == Pointer("t.yaml", ("parameters", "B", "schema"))
    assert media.schema.ref
    assert media.schema.ref.target is made.schemas[0]
    assert said["get"].parameters == ()
    assert {code for code, _, _ in told(SHARED)} == {"body-conflict"}


def test_a_form_of_the_path_is_overridden_field_by_field() -> None:
    said = operations(tree(SHARED.replace("      - {$ref: '#/parameters/B'}\n", "")))
    forms = {method: body_of(each) for method, each in said.items()}
    assert {media_type for media_type, _ in forms.values()} == {"application/x-www-form-urlencoded"}
    properties = {method: media.schema.properties for method, (_, media) in forms.items() if media.schema}
    assert meaning(properties) == {"get": {"f": in_30({"type": "integer"})}, "put": {"f": in_30({"type": "string"})}}
    keys = {method: media.schema.key for method, (_, media) in forms.items() if media.schema}
    assert keys == {"get": "#/paths/~1a/get/parameters", "put": "#/paths/~1a/put/parameters"}
    assert forms["put"][1].pointer.fragment == "/paths/~1a/parameters"


@pytest.mark.parametrize(("root", "media_type"), [("produces: [a/b]", "a/b"), ("", "c/d")])
def test_shared_responses_have_the_types_of_the_document_or_of_their_operation(root: str, media_type: str) -> None:
    text = """
paths: {/a: {get: {produces: [c/d], responses: {404: {$ref: '#/responses/R'}}}}}
responses: {R: {description: d, schema: {type: string}}}
"""
    said = operations(tree(root + text))["get"]
    made = response(said, "404")
    assert [each.name for each in made.contents] == [media_type]
    assert made.pointer.fragment == "/responses/R"
    assert (made.component, said.responses[0].value.ref) == (("R", "#/responses/R") if root else (None, None))


def test_what_is_said_of_the_whole_is_kept() -> None:
    made = tree("tags: [{name: a}]\nsecurity: [{a: [b]}]\nsecurityDefinitions: {a: {type: basic}}")
    assert [tag.name for tag in made.tags] == ["a"]
    assert [each.schemes for each in made.security] == [(("a", ("b",)),)]
    assert (made.version, made.title, made.api_version) == (Version.V2_0, "t", "1")


def test_fields_of_later_versions_say_nothing() -> None:
    text = """
servers: [{url: 'https://a.b'}]
x-webhooks: {h: {post: {responses: {200: {description: d}}}}}
paths:
  /a:
    servers: [{url: 'https://c.d'}]
    additionalOperations: {COPY: {responses: {}}}
    get: {servers: [{url: 'https://e.f'}], callbacks: {c: {}}, requestBody: {content: {a/b: {}}}, responses: {}}
"""
    made = tree(text)
    said = operations(made)["get"]
    assert [server.url for server in made.servers] == ["/"]
    assert (made.webhooks, made.paths[0].value.value.servers) == ((), ())
    assert (said.servers, said.callbacks, said.body) == ((), (), None)
    assert len(operations(made)) == 1


def test_a_list_of_files_is_taken_as_one() -> None:
    field = "{name: f, in: formData, type: array, items: {type: file}}"
    text = f"paths: {{/a: {{post: {{consumes: [multipart/form-data], parameters: [{field}], responses: {OK}}}}}}}"
    assert told(text) == [("wrong-value", "warning", "/paths/~1a/post/parameters/0/items/type")]
    _, media = body_of(operations(tree(text))["post"])
    listed = media.schema.properties["f"]
    assert (listed.types, listed.items.types, listed.items.format) == (("array",), ("string",), "binary")
