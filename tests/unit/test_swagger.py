"""Swagger 2.0: what each rule makes of a document, and that everything still leads to where it was written."""

import copy
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.ir.types import ObjectDeclaration, Reference
from specloom.openapi.checking.validate import check, check_lifted
from specloom.openapi.references import Resolver, check_references
from specloom.openapi.versions.dialect import Version, detect
from specloom.openapi.versions.swagger import Lifting, lift
from specloom.reading.document import load, load_text

SPECS = Path(__file__).resolve().parents[3] / "shared/specs"
HEAD = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"
OK = "{200: {description: d}}"
FILE = {"type": "string", "format": "binary"}


def lifted(text: str) -> Lifting:
    document = load_text("t.yaml", text if text.startswith("swagger") else HEAD + text)
    assert detect(document) is Version.V2_0
    written = copy.deepcopy(document.data)
    resolver = Resolver(document)
    assert check_references(resolver) == []
    made = lift(resolver)
    assert document.data == written, "the document was changed"
    return made


def form_of(text: str) -> Any:
    return lifted(text).resolver.root.value


def operation(fields: str, root: str = "", responses: str = OK) -> Any:
    """Return the lifted operation of a document that has one."""
    text = f"{root}\npaths:\n  /a:\n    post: {{{fields}{', ' if fields else ''}responses: {responses}}}\n"
    return form_of(text)["paths"]["/a"]["post"]


def told(made: Lifting) -> list[tuple[str, str, str]]:
    return [(each.code, each.severity.value, each.pointer.fragment) for each in check_lifted(made)]


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
    assert [server["url"] for server in form_of(text)["servers"]] == urls


def test_schemes_for_sockets_are_left_out_with_a_warning() -> None:
    assert told(lifted("host: a.b\nschemes: [ws, https]")) == [("scheme-left-out", "warning", "/schemes/0")]


def test_an_operation_may_have_schemes_of_its_own() -> None:
    made = operation("schemes: [http]", "host: a.b\nschemes: [https]")
    assert made["servers"] == [{"url": "http://a.b"}]
    assert "servers" not in operation("schemes: [https]", "host: a.b\nschemes: [https]")


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
    body = operation(fields, root)["requestBody"]
    assert body["required"] is True
    assert body["description"] == "p"
    assert list(body["content"]) == media_types
    assert all(content == {"schema": {"type": "integer"}} for content in body["content"].values())


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
            {"style": "pipeDelimited", "explode": False},
        ),
    ],
)
def test_a_form(field: str, consumes: str, media_type: str, schema: Any, encoding: Any) -> None:
    fields = (
        f"parameters: [{{name: f, in: formData, required: true, {field}}}, {{name: g, in: formData, type: string}}]"
    )
    body = operation(fields + (f", consumes: {consumes}" if consumes else ""))["requestBody"]
    properties = {"f": schema, "g": {"type": "string"}}
    content = {"schema": {"type": "object", "properties": properties, "required": ["f"]}}
    if encoding:
        content["encoding"] = {"f": encoding}
    assert body == {"required": True, "content": {media_type: content}}


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
    made = lifted(
        f"paths: {{'/{{p}}': {{get: {{parameters: [{{name: p, in: {where}, required: true, type: array, "
        f"items: {{type: string}}{said}}}], responses: {OK}}}}}}}"
    )
    parameter = made.resolver.root.value["paths"]["/{p}"]["get"]["parameters"][0]
    place = "/paths/~1{p}/get/parameters/0"
    codes = [each for each in told(made) if each[0] == "collection-format-not-expressed"]
    assert "collectionFormat" not in parameter
    if style is None:
        assert parameter["schema"]["type"] == "string"
        assert codes == [("collection-format-not-expressed", "widening", place)]
    else:
        assert (parameter["style"], parameter["explode"]) == style
        assert parameter["schema"] == {"type": "array", "items": {"type": "string"}}
        assert codes == []


@pytest.mark.parametrize(
    ("said", "parameter"),
    [
        ("type: integer, format: int64, minimum: 1, default: 2", {}),
        ("type: string, enum: [a, b], pattern: a, maxLength: 3", {}),
        ("type: string, x-nullable: true", {"schema": {"type": "string", "nullable": True, "x-nullable": True}}),
        ("type: string, x-example: abc", {"schema": {"type": "string"}, "example": "abc"}),
        ("type: string, allowEmptyValue: true", {"schema": {"type": "string"}, "allowEmptyValue": True}),
        ("type: string, x-ours: 1, description: d", {"schema": {"type": "string"}, "x-ours": 1, "description": "d"}),
        ("schema: {type: string}", {"schema": {"type": "string"}}),
    ],
)
def test_a_parameter_gets_a_schema(said: str, parameter: dict[str, Any]) -> None:
    made = operation(f"parameters: [{{name: q, in: query, {said}}}]")["parameters"][0]
    expected = parameter or {"schema": load_text("t", f"{{{said}}}").data}
    expected.setdefault("schema", {"type": "string"})
    assert made == {"name": "q", "in": "query", **expected}


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
    assert form_of(f"definitions: {{A: {said}}}")["definitions"]["A"] == schema


@pytest.mark.parametrize(
    ("response", "produces", "content"),
    [
        ("{description: d}", "", None),
        ("{description: d, schema: {type: integer}}", "", {"application/json": {"schema": {"type": "integer"}}}),
        ("{description: d, schema: {type: integer}}", "[a/b]", {"a/b": {"schema": {"type": "integer"}}}),
        ("{description: d, schema: {type: file}}", "", {"application/octet-stream": {"schema": FILE}}),
        ("{description: d, schema: {type: file}}", "[image/png]", {"image/png": {"schema": FILE}}),
        (
            "{description: d, schema: {type: integer}, examples: {a/b: 1, c/d: 2}}",
            "[a/b]",
            {"a/b": {"schema": {"type": "integer"}, "example": 1}},
        ),
        ("{description: d, content: {a/b: {schema: {$ref: 'http://evil/x'}}}}", "", None),
    ],
)
def test_responses(response: str, produces: str, content: Any) -> None:
    made = operation(f"produces: {produces}" if produces else "", responses=f"{{200: {response}}}")["responses"]["200"]
    assert made == {"description": "d"} | ({"content": content} if content else {})


def test_headers_of_responses_get_schemas() -> None:
    headers = "{A: {type: integer, description: d}, B: {type: array, items: {type: string}}}"
    made = operation("", responses=f"{{200: {{description: d, headers: {headers}}}}}")["responses"]["200"]
    assert made["headers"] == {
        "A": {"description": "d", "schema": {"type": "integer"}},
        "B": {"schema": {"type": "array", "items": {"type": "string"}}},
    }


@pytest.mark.parametrize(
    ("said", "scheme"),
    [
        ("{type: basic, description: d}", {"type": "http", "scheme": "basic", "description": "d"}),
        ("{type: apiKey, in: header, name: X}", {"type": "apiKey", "in": "header", "name": "X"}),
        *(
            (
                f"{{type: oauth2, flow: {old}, tokenUrl: u, scopes: {{a: b}}, x-a: 1}}",
                {"type": "oauth2", "flows": {new: {"tokenUrl": "u", "scopes": {"a": "b"}}}, "x-a": 1},
            )
            for old, new in (
                ("implicit", "implicit"),
                ("password", "password"),
                ("application", "clientCredentials"),
                ("accessCode", "authorizationCode"),
            )
        ),
    ],
)
def test_security_schemes(said: str, scheme: Any) -> None:
    assert form_of(f"securityDefinitions: {{s: {said}}}")["components"]["securitySchemes"] == {"s": scheme}


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
    made = lifted(SHARED)
    item = made.resolver.root.value["paths"]["/a"]
    query = {"name": "q", "in": "query", "schema": {"type": "string"}}
    assert item["parameters"] == [None, query, None]
    assert item["put"]["requestBody"]["content"] == {"application/json": {"schema": {"$ref": "#/definitions/A"}}}
    assert item["get"]["parameters"] == [None]
    assert {code for code, _, _ in told(made)} == {"body-conflict"}
    place = Pointer("t.yaml", ("paths", "/a", "put", "requestBody", "content", "application/json", "schema"))
    assert made.places.origin(place) == Pointer("t.yaml", ("parameters", "B", "schema"))


def test_a_form_of_the_path_is_overridden_field_by_field() -> None:
    made = form_of(SHARED.replace("      - {$ref: '#/parameters/B'}\n", ""))["paths"]["/a"]
    properties = {
        method: made[method]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]["properties"]
        for method in ("get", "put")
    }
    assert properties == {"get": {"f": {"type": "integer"}}, "put": {"f": {"type": "string"}}}


@pytest.mark.parametrize(("root", "media_type"), [("produces: [a/b]", "a/b"), ("", "c/d")])
def test_shared_responses_have_the_types_of_the_document_or_of_their_operation(root: str, media_type: str) -> None:
    text = """
paths: {/a: {get: {produces: [c/d], responses: {404: {$ref: '#/responses/R'}}}}}
responses: {R: {description: d, schema: {type: string}}}
"""
    made = lifted(root + text)
    node = made.resolver.root
    response = node.value["paths"]["/a"]["get"]["responses"]["404"]
    place = Pointer("t.yaml", ("paths", "/a", "get", "responses", "404"))
    target = made.resolver.follow(type(node)(response, place)).value
    assert list(target["content"]) == [media_type]


def test_what_is_said_of_the_whole_is_kept() -> None:
    made = form_of("tags: [{name: a}]\nexternalDocs: {url: u}\nsecurity: [{a: []}]\nx-a: 1\nsecurityDefinitions: {}")
    assert {"tags": [{"name": "a"}], "externalDocs": {"url": "u"}, "security": [{"a": []}], "x-a": 1}.items() <= (
        made.items()
    )
    assert "swagger" not in made
    assert made["openapi"] == "3.0.4"


def test_references_into_what_moved_follow_it() -> None:
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
    made = lifted(text)
    for name, value in (("A", {"type": "integer"}), ("B", {"type": "array", "items": {"type": "string"}})):
        node = type(made.resolver.root)({"$ref": f"#/definitions/{name}"}, made.resolver.root.pointer)
        assert made.resolver.follow(node).value == value


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


def test_neighbouring_files_are_lifted_too(tmp_path: Path) -> None:
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
    assert errors([*check_references(resolver), *check(resolver, Version.V2_0), *check_lifted(lift(resolver))]) == []
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
        ("paths: {}", []),
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
            [("wrong-value", "error", "/paths/~1a/get/parameters/0/in")],
        ),
        (
            "paths: {/a: {get: {responses: {2XX: {description: d}}}}}",
            [("bad-status-code", "warning", "/paths/~1a/get/responses/2XX")],
        ),
        (
            "paths: {}\nsecurityDefinitions: {a: {type: oauth2, flow: x, authorizationUrl: u, scopes: {}}}",
            [("wrong-value", "warning", "/securityDefinitions/a/flow")],
        ),
        ("paths: {}\ndefinitions: {A: {type: strin}}", [("unknown-type", "error", "/definitions/A/type")]),
    ],
)
def test_the_document_is_checked_as_it_is_written(text: str, found: list[tuple[str, str, str]]) -> None:
    document = load_text("t.yaml", HEAD + text)
    made = check(Resolver(document), Version.V2_0)
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
    assert (code, fragment) in [(said, place) for said, _, place in told(lifted(text))]


JUNK = [
    "paths: {/a: {get: {parameters: 3, responses: []}}}",
    "paths: {/a: {parameters: [3, null, {$ref: 3}, {in: body}, {in: [x]}], get: {responses: {200: x}}}}",
    "paths: [x]\ndefinitions: 3\nparameters: x\nresponses: [1]\nsecurityDefinitions: {a: 3}\nhost: 3\nschemes: x",
    "paths: {/a: {get: {consumes: x, produces: [3], schemes: [[]], responses: {200: {schema: 3, headers: {a: 3}}}}}}",
    "definitions: {A: {properties: 3, items: [3], allOf: x, discriminator: 3, type: [file]}}",
    "paths: {/a: {additionalOperations: {x: {}}, get: {requestBody: {$ref: '#/no'}, callbacks: {a: {$ref: '#/no'}}}}}",
    "paths: {/a: {$ref: '#/x-items/a'}}\nx-items: {a: {get: {parameters: [{in: formData, type: file}]}}}",
]


@pytest.mark.parametrize("text", JUNK)
def test_junk_is_lifted_without_a_crash(text: str) -> None:
    resolver = Resolver(load_text("t.yaml", HEAD + text))
    check_references(resolver)
    check(resolver, Version.V2_0)
    check_lifted(lift(resolver))


@pytest.mark.parametrize(
    "text",
    [
        "paths: {/a: {get: {parameters: [{$ref: '#/responses/R'}], responses: {200: {description: d}}}}}",
        "paths: {/a: {get: {parameters: [{name: {}, in: query, type: string}], responses: {200: {description: d}}}}}",
        "paths: {}\nsecurityDefinitions: {a: {type: [basic]}}",
        "paths: {/a: {get: {parameters: [{$ref: '#/definitions/A/properties/p'}], responses: {}}}}",
    ],
)
def test_what_cannot_be_used_is_refused(text: str, tmp_path: Path) -> None:
    shared = "\nresponses: {R: {description: d}}\ndefinitions: {A: {properties: {p: {type: string}}}}"
    with pytest.raises(InputError) as caught:
        model_of(written(tmp_path, root=HEAD + text + shared))
    assert errors(list(caught.value.diagnostics))
    assert all(each.span for each in caught.value.diagnostics)


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
