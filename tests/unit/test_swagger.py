"""Swagger 2.0: what each rule makes of a document, and that everything still leads to where it was written."""

from __future__ import annotations

import contextlib
import copy
import dataclasses
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.ir.types import ObjectDeclaration, Reference
from specloom.openapi.checking.validate import check
from specloom.openapi.read import read
from specloom.openapi.references import Resolver, check_references
from specloom.openapi.syntax import Discriminator, Document, Media, Operation, Parameter, Ref, Response, Schema
from specloom.openapi.versions.dialect import Version, detect
from specloom.reading.document import load, load_text
from support import tiny

SPECS = Path(__file__).resolve().parents[3] / "shared/specs"
HEAD = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"
OK = "{200: {description: d}}"
FILE = {"type": "string", "format": "binary"}
PLACES = ("key", "pointer", "name", "raw")
"""Attributes of a schema that say where it stands, not what it means."""


def resolver_of(text: str) -> Resolver:
    document = load_text("t.yaml", text if text.startswith("swagger") else HEAD + text)
    assert detect(document) is Version.V2_0
    return Resolver(document)


def tree(text: str) -> Document:
    resolver = resolver_of(text)
    assert check_references(resolver) == []
    written = copy.deepcopy(resolver.root.value)
    document = read(resolver, Version.V2_0)
    assert resolver.root.value == written, "the document was changed"
    return document


def operation(fields: str, root: str = "", responses: str = OK) -> Operation:
    """Return the operation of a document that has one."""
    text = f"{root}\npaths:\n  /a:\n    post: {{{fields}{', ' if fields else ''}responses: {responses}}}\n"
    return operations(tree(text))["post"]


def operations(document: Document) -> dict[str, Operation]:
    """Return the operations of a document with one path, by method."""
    (path,) = document.paths
    return {each.method.lower(): each for each in path.value.value.operations}


def response(said: Operation, status: str = "200") -> Response:
    return next(each.value.value for each in said.responses if each.name == status)


def schemas(contents: Any) -> dict[str, Any]:
    """Return what the schema of each media type means."""
    return {each.name: meaning(each.value.schema) for each in contents}


def meaning(value: Any) -> Any:
    """Return what a schema says, wherever it stands."""
    match value:
        case Schema():
            names = [each.name for each in dataclasses.fields(value) if each.name not in PLACES]
            return {name: meaning(getattr(value, name)) for name in names}
        case Discriminator():
            return value.property
        case Ref():
            return value.text
        case Mapping():
            return {key: meaning(each) for key, each in value.items()}
        case tuple():
            return tuple(map(meaning, value))
        case _:
            return value


def in_30(schema: Any) -> Any:
    """Return what a schema of OpenAPI 3.0 means."""
    document = load_text("t.json", "{}")
    document.data.update(tiny.document(version="3.0.4", schemas={"A": schema}))
    return meaning(read(Resolver(document), Version.V3_0).schemas[0])


def told(text: str) -> list[tuple[str, str, str]]:
    """Return everything that is said about a document without errors, but for the slow validator."""
    resolver = resolver_of(text)
    found = [*check_references(resolver), *check(resolver, Version.V2_0), *read(resolver, Version.V2_0).diagnostics]
    return [(each.code, each.severity.value, each.pointer.fragment) for each in found]


def model_of(path: Path) -> pipeline.Model:
    return pipeline.build(ClientConfig(spec=str(path), output=path.parent / "out"))


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder / "root.yaml"


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


def body_of(said: Operation) -> tuple[str, Media]:
    """Return the one media type of the body of an operation, and its name."""
    assert said.body
    (content,) = said.body.value.contents
    return content.name, content.value


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


def test_references_lead_into_bodies_and_responses() -> None:
    text = """
paths:
  /a:
    post:
      parameters: [{name: b, in: body, schema: {type: object, properties: {x: {type: integer}}}}]
      responses: {200: {description: d, schema: {type: array, items: {type: string}}}}
definitions:
  A: {$ref: '#/paths/~1a/post/parameters/0/schema/properties/x'}
  B: {$ref: '#/paths/~1a/post/responses/200/schema'}
"""
    made = tree(text)
    said = operations(made)["post"]
    media_type, media = body_of(said)
    assert media_type == "application/json"
    assert media.schema
    first, second = (schema.ref.target for schema in made.schemas if schema.ref)
    assert first is media.schema.properties["x"]
    assert second is response(said).contents[0].value.schema


def test_one_schema_in_two_media_types_is_one_type() -> None:
    schema = "{type: object, properties: {x: {type: string}}}"
    root = "produces: [application/json, text/plain]"
    model = tiny.build(
        f"{HEAD}{root}\npaths: {{/a: {{get: {{responses: {{200: {{description: d, schema: {schema}}}}}}}}}}}"
    )
    (declaration,) = model.api.declarations
    assert declaration.id == "#/paths/~1a/get/responses/200/schema"
    assert model.diagnostics == (), "the text is that of the JSON"


NEIGHBOUR = """
parameters:
  Body: {name: b, in: body, schema: {type: object, properties: {own: {$ref: '#/definitions/Own'}}}}
  Query: {name: q, in: query, type: array, items: {type: string}, collectionFormat: multi}
responses:
  Missing: {description: d, schema: {$ref: '#/definitions/Own'}}
definitions:
  Own: {type: object, properties: {at: {type: string, x-nullable: true}}}
"""
ROOT = (
    HEAD
    + """
paths:
  /a:
    post:
      operationId: add
      parameters: [{$ref: 'more/defs.yaml#/parameters/Body'}, {$ref: 'more/defs.yaml#/parameters/Query'}]
      responses:
        200: {description: d, schema: {$ref: 'more/defs.yaml#/definitions/Own'}}
        404: {$ref: 'more/defs.yaml#/responses/Missing'}
"""
)


def test_neighbouring_files_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    written(tmp_path / "more", defs=NEIGHBOUR)
    root = written(tmp_path, root=ROOT)
    model = model_of(root)
    assert model.diagnostics == ()
    assert all(str(tmp_path) not in declaration.id for declaration in model.api.declarations)
    (added,) = model.api.operations
    (query,) = added.parameters
    assert (query.style, query.explode) == ("form", True)
    own = "more/defs.yaml#/definitions/Own"
    assert added.responses[0].contents[0].type == Reference(own)
    assert added.responses[1].contents[0].type == Reference(own)
    assert added.body
    body = added.body.contents[0].type
    assert isinstance(body, Reference)
    declarations = {each.id: each for each in model.api.declarations}
    assert body.id == "more/defs.yaml#/parameters/Body/schema"
    declaration = declarations[body.id]
    assert isinstance(declaration, ObjectDeclaration)
    assert declaration.fields[0].type == Reference(own)
    place = model.source.resolver.locate(declaration.fields[0].pointer)
    assert place
    assert (place.file, place.line) == (f"{tmp_path}/more/defs.yaml", 3)


def test_places_of_the_model_are_those_of_the_document(tmp_path: Path) -> None:
    text = HEAD + (
        "paths:\n"
        "  /a:\n"
        "    post:\n"
        "      operationId: add\n"
        "      parameters:\n"
        "        - {name: q, in: query, type: string}\n"
        "        - {name: b, in: body, schema: {type: object, properties: {x: {type: string}}}}\n"
        "      responses:\n"
        "        200: {description: d, schema: {type: object, properties: {y: {type: string}}}}\n"
    )
    model = model_of(written(tmp_path, root=text))
    ids = {each.id for each in model.api.declarations}
    assert ids == {"#/paths/~1a/post/parameters/1/schema", "#/paths/~1a/post/responses/200/schema"}
    for declaration in model.api.declarations:
        assert f"#{declaration.pointer.fragment}" == declaration.id
    assert model.api.operations[0].parameters[0].pointer.fragment == "/paths/~1a/post/parameters/0"


def errors(found: list[Diagnostic]) -> list[Diagnostic]:
    return [each for each in found if each.severity is Severity.ERROR]


@pytest.mark.skipif(not SPECS.is_dir(), reason="needs the shared documents")
@pytest.mark.parametrize("name", ["gotify.json", "harbor.yaml"])
def test_real_documents_have_no_errors_and_lose_nothing(name: str) -> None:
    document = load(str(SPECS / name))
    resolver = Resolver(document)
    assert errors([*check_references(resolver), *check(resolver, Version.V2_0)]) == []
    api = model_of(SPECS / name).api
    methods = sum(
        method in item
        for item in document.data["paths"].values()
        for method in ("get", "put", "post", "delete", "patch", "head")
    )
    assert len(api.operations) == methods
    ids = {each.id for each in api.declarations}
    assert {f"#/definitions/{key}" for key in document.data["definitions"]} <= ids
    for declaration in api.declarations:
        assert resolver.locate(declaration.pointer)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("paths: {}", [("document-without-operations", "warning", "/paths")]),
        ("", [("missing-field", "error", "")]),
        ("paths: {/a: {get: {}}}", [("missing-field", "warning", "/paths/~1a/get")]),
        (
            f"paths: {{/a: {{get: {{parameters: [{{name: q, in: query, type: object}}], responses: {OK}}}}}}}",
            [("wrong-value", "warning", "/paths/~1a/get/parameters/0/type")],
        ),
        (
            f"paths: {{/a: {{get: {{parameters: [{{name: q, in: query}}], responses: {OK}}}}}}}",
            [("missing-field", "warning", "/paths/~1a/get/parameters/0")],
        ),
        (
            f"paths: {{/a: {{get: {{parameters: [{{name: q, in: sky, type: string}}], responses: {OK}}}}}}}",
            [("wrong-value", "omission", "/paths/~1a/get/parameters/0/in")],
        ),
        (
            "paths: {/a: {get: {responses: {2XX: {description: d}}}}}",
            [("bad-status-code", "warning", "/paths/~1a/get/responses/2XX")],
        ),
        (
            "paths: {/a: {}}\nsecurityDefinitions: {a: {type: oauth2, flow: x, authorizationUrl: u, scopes: {}}}",
            [("wrong-value", "warning", "/securityDefinitions/a/flow")],
        ),
        ("paths: {}\ndefinitions: {A: {type: strin}}", [("unknown-type", "omission", "/definitions/A/type")]),
    ],
)
def test_the_document_is_checked_as_it_is_written(text: str, found: list[tuple[str, str, str]]) -> None:
    document = load_text("t.yaml", HEAD + text)
    made = tiny.said_of(document)
    assert [(each.code, each.severity.value, each.pointer.fragment) for each in made] == found


@pytest.mark.parametrize(
    ("text", "code", "fragment"),
    [
        ("definitions: {A: {type: string, default: 3}}", "default-mismatch", "/definitions/A/default"),
        (
            "paths: {/a: {get: {parameters: [{name: q, in: query, type: integer, default: x}]}}}",
            "default-mismatch",
            "/paths/~1a/get/parameters/0/default",
        ),
        (
            "paths: {/a: {get: {parameters: [{in: body, schema: {properties: {x: {type: integer, default: x}}}}]}}}",
            "default-mismatch",
            "/paths/~1a/get/parameters/0/schema/properties/x/default",
        ),
        ("paths: {/a: {get: {security: [{b: []}]}}}", "unknown-security-scheme", "/paths/~1a/get/security/0/b"),
        (
            "paths: {/a: {get: {operationId: a}, put: {operationId: a}}}",
            "duplicate-operation-id",
            "/paths/~1a/put/operationId",
        ),
    ],
)
def test_our_own_rules_hold_at_the_places_that_were_written(text: str, code: str, fragment: str) -> None:
    found = check(resolver_of(text), Version.V2_0)
    assert (code, fragment) in [(each.code, each.pointer.fragment) for each in found]


def test_validation_says_also_what_is_only_found_when_the_document_is_read() -> None:
    bodies = "[{name: a, in: body, schema: {type: string}}, {name: b, in: formData, type: string}]"
    text = f"{HEAD}paths: {{/a: {{post: {{parameters: {bodies}, responses: {OK}}}}}}}"
    version, found = pipeline.check_fully(tiny.config(), stdin=io.BytesIO(text.encode()))
    assert version is Version.V2_0
    assert ("body-conflict", "/paths/~1a/post/parameters/1") in [(each.code, each.pointer.fragment) for each in found]


JUNK = [
    "paths: {/a: {get: {parameters: 3, responses: []}}}",
    "paths: {/a: {parameters: [3, null, {$ref: 3}, {in: body}, {in: [x]}], get: {responses: {200: x}}}}",
    "paths: [x]\ndefinitions: 3\nparameters: x\nresponses: [1]\nsecurityDefinitions: {a: 3}\nhost: 3\nschemes: x",
    "paths: {/a: {get: {consumes: x, produces: [3], schemes: [[]], responses: {200: {schema: 3, headers: {a: 3}}}}}}",
    "definitions: {A: {properties: 3, items: [3], allOf: x, discriminator: 3, type: [file]}}",
    "paths: {/a: {additionalOperations: {x: {}}, get: {requestBody: {$ref: '#/no'}, callbacks: {a: {$ref: '#/no'}}}}}",
    "host: 3\npaths: {type: array, /a: {get: {schemes: [ws], responses: {200: {description: d}}}}}",
    "paths: {/a: {$ref: '#/x-items/a'}}\nx-items: {a: {get: {parameters: [{in: formData, type: file}]}}}",
]


@pytest.mark.parametrize("text", JUNK)
def test_junk_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):  # anything else is a crash
        tiny.build(HEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "paths: [x]",
        'paths: {/a: {get: {parameters: [{name: a, in: "q\'", type: string}], responses: {200: {description: d}}}}}',
    ],
)
def test_what_cannot_be_used_is_refused(text: str, tmp_path: Path) -> None:
    shared = "\nresponses: {R: {description: d}}\ndefinitions: {A: {properties: {p: {type: string}}}}"
    with pytest.raises(InputError) as caught:
        model_of(written(tmp_path, root=HEAD + text + shared))
    assert errors(list(caught.value.diagnostics))
    assert all(each.span for each in caught.value.diagnostics)


@pytest.mark.parametrize("ref", ["#/responses/R", "#/definitions/A/properties/p", "#/x-p"])
def test_a_reference_to_no_parameter_is_left_out(ref: str, tmp_path: Path) -> None:
    shared = "\nresponses: {R: {description: d}}\nx-p: {type: string}"
    shared += "\ndefinitions: {A: {properties: {p: {type: string}}}}"
    text = f"paths: {{/a: {{get: {{parameters: [{{$ref: '{ref}'}}], responses: {{200: {{description: d}}}}}}}}}}"
    model = model_of(written(tmp_path, root=HEAD + text + shared))
    assert [each.code for each in model.diagnostics if each.severity is Severity.OMISSION] == ["ref-wrong-target"]
    assert [operation.parameters for operation in model.api.operations] == [()]


def test_an_overlay_is_applied_first(tmp_path: Path) -> None:
    change = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
    change += "  - {target: $.definitions.A.properties, update: {b: {type: string, x-nullable: true}}}\n"
    root = written(
        tmp_path, root=HEAD + "paths: {}\ndefinitions: {A: {type: object, properties: {a: {}}}}", change=change
    )
    config = ClientConfig(spec=str(root), output=tmp_path / "out", overlays=(str(tmp_path / "change.yaml"),))
    model = pipeline.build(config)
    (declaration,) = model.api.declarations
    assert isinstance(declaration, ObjectDeclaration)
    place = model.source.resolver.locate(declaration.fields[1].pointer)
    assert place
    assert (place.file, place.line) == (str(tmp_path / "change.yaml"), 4)
