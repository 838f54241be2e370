"""Whole documents of Swagger 2.0: references and files, what is said of them, and junk."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Severity
from specloom.ir.types import ObjectDeclaration, Reference
from specloom.openapi.checking.validate import check
from specloom.openapi.references import Resolver, check_references
from specloom.openapi.versions.dialect import Version
from specloom.reading.document import load, load_text
from support import tiny
from support.swagger import (
    HEAD,
    OK,
    SPECS,
    body_of,
    model_of,
    operations,
    resolver_of,
    response,
    tree,
    written,
)


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
