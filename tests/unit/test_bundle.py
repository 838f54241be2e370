"""References where OpenAPI has none: what bundlers follow is read as if it stood in its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from specloom import cli
from specloom.config import ClientConfig
from specloom.diagnostics import Pointer
from specloom.openapi.checking.validate import check
from specloom.openapi.references import Resolver, bundle, check_references
from specloom.openapi.versions.dialect import Version
from specloom.pipeline import build
from specloom.reading.document import load

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
OPERATION = """\
operationId: getThing
tags: [things]
parameters:
  - {name: id, in: path, required: true, schema: {$ref: '../schemas.yaml#/Id'}}
  - {$ref: '#/x-limit'}
responses:
  '200': {description: d, content: {application/json: {schema: {$ref: '../schemas.yaml#/Thing'}}}}
x-limit: {name: limit, in: query, schema: {type: integer}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("operations").mkdir()
    Path("operations/get.yaml").write_text(OPERATION)
    Path("schemas.yaml").write_text("Id: {type: string}\nThing: {properties: {id: {$ref: '#/Id'}}, required: [id]}\n")
    return tmp_path


def bundled(text: str) -> tuple[Resolver, list[tuple[str, str, str]]]:
    """Return the resolver of a document, and what was said: its references all lead somewhere."""
    Path("api.yaml").write_text(HEAD + text)
    resolver, told = bundle(Resolver(load("api.yaml")))
    said = [(each.code, each.severity.value, each.pointer.fragment) for each in (*told, *check_references(resolver))]
    return resolver, said


def test_an_operation_in_another_file_is_one_of_this_document() -> None:
    resolver, said = bundled("paths: {'/things/{id}': {get: {$ref: operations/get.yaml}}}\n")
    get = resolver.root.value["paths"]["/things/{id}"]["get"]
    assert get["operationId"] == "getThing"
    assert get["parameters"][0]["schema"] == {"$ref": "schemas.yaml#/Id"}
    assert get["parameters"][1] == {"$ref": "operations/get.yaml#/x-limit"}
    assert said == [("ref-for-a-mapping", "warning", "/paths/~1things~1{id}/get/$ref")]
    at = resolver.root.pointer.child("paths", "/things/{id}", "get")
    spans = [resolver.locate(at.child(*tokens)) for tokens in (["$ref"], ["responses", "200"])]
    assert [(span.file, span.line) for span in spans if span] == [("api.yaml", 3), ("operations/get.yaml", 7)]


def test_the_client_of_a_document_in_parts_is_that_of_the_whole() -> None:
    bundled("paths: {$ref: paths.yaml}\ncomponents: {$ref: components.yaml}\n")
    Path("paths.yaml").write_text("'/things/{id}': {get: {$ref: operations/get.yaml}}\n")
    Path("components.yaml").write_text("schemas: {$ref: schemas.yaml}\n")
    api = build(ClientConfig(spec="api.yaml", output=Path("out"))).api
    (operation,) = api.operations
    assert [each.name.wire for each in operation.parameters] == ["id", "limit"]
    assert [each.id for each in api.declarations if each.id.endswith("Thing")] == ["schemas.yaml#/Thing"]


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        (
            "paths: {/a: {get: {parameters: {$ref: '#/x-p'}}}}\nx-p: [{name: a}]",
            "paths//a/get/parameters",
            [{"name": "a"}],
        ),
        ("paths: {/a: {get: {responses: {$ref: '#/x-r'}}}}\nx-r: {'200': {}}", "paths//a/get/responses", {"200": {}}),
        ("tags: {$ref: '#/x-t'}\nx-t: [{name: a}]", "tags", [{"name": "a"}]),
        ("tags: [{$ref: '#/x-t'}]\nx-t: {name: a}", "tags", [{"name": "a"}]),
        ("servers: [{$ref: '#/x-s'}]\nx-s: {url: /v1}", "servers", [{"url": "/v1"}]),
        ("security: {$ref: '#/x-s'}\nx-s: [{a: []}]", "security", [{"a": []}]),
        ("externalDocs: {$ref: '#/x-d'}\nx-d: {url: a}", "externalDocs", {"url": "a"}),
        ("paths: {/a: {get: {summary: {$ref: '#/x-s'}}}}\nx-s: text", "paths//a/get/summary", "text"),
        ("components: {schemas: {A: {required: {$ref: '#/x-r'}}}}\nx-r: [a]", "components/schemas/A/required", ["a"]),
        ("components: {parameters: {A: {in: {$ref: '#/x-in'}}}}\nx-in: query", "components/parameters/A/in", "query"),
        ("components: {schemas: {A: {enum: {$ref: '#/x-r'}}}}\nx-r: [a]", "components/schemas/A/enum", ["a"]),
        (
            "components: {schemas: {A: {properties: {$ref: '#/x-r'}}}}\nx-r: {p: {type: string}, q: {enum: [a]}}",
            "components/schemas/A/properties",
            {"p": {"type": "string"}, "q": {"$ref": "#/x-r/q"}},
        ),
        (
            "components: {schemas: {A: {allOf: {$ref: '#/x-r'}}}}\nx-r: [{properties: {a: {}}}]",
            "components/schemas/A/allOf",
            [{"$ref": "#/x-r/0"}],
        ),
        (
            "paths: {/a: {$ref: '#/x-i', post: {}, parameters: [{name: b, in: query}]}}\n"  # noqa: ISC004
            "x-i: {get: {}, parameters: [{name: a, in: query}, {name: b, in: query, required: true}]}",
            "paths//a",
            {"get": {}, "post": {}, "parameters": [{"name": "a", "in": "query"}, {"name": "b", "in": "query"}]},
        ),
        (
            "paths: {/a: {get: {$ref: '#/x-o', operationId: own}}}\nx-o: {operationId: other, deprecated: true}",
            "paths//a/get",
            {"operationId": "own", "deprecated": True},
        ),
        (
            "paths: {/a: {get: {$ref: '#/x-a'}}}\nx-a: {$ref: '#/x-b'}\nx-b: {tags: [t]}",
            "paths//a/get",
            {"tags": ["t"]},
        ),
        (
            "components: {examples: {E: {value: {$ref: schemas.yaml}}}}",
            "components/examples/E/value/Id",
            {"type": "string"},
        ),
    ],
)
def test_what_bundlers_follow(text: str, place: str, expected: Any) -> None:
    resolver, said = bundled(text)
    value = resolver.root.value
    for token in place.replace("//", "/~").split("/"):
        value = value[token.replace("~", "/")]
    assert value == expected
    assert {code for code, _, _ in said} == {"ref-for-a-mapping"}


def test_a_description_may_stand_in_a_text_file() -> None:
    Path("intro.md").write_text("# Hello\n\nIt is: *this*.\n")
    resolver, _ = bundled("paths: {/a: {get: {description: {$ref: intro.md}}}}")
    assert resolver.root.value["paths"]["/a"]["get"]["description"] == "# Hello\n\nIt is: *this*.\n"


@pytest.mark.parametrize(
    "text",
    [
        "paths: {/a: {get: {responses: {}, x-a: {$ref: nowhere}}}}\nservers: [{url: a, x-b: {$ref: nowhere}}]",
        "components: {schemas: {A: {example: {$ref: '#/x'}, default: {$ref: a}, enum: [{$ref: a}], const: {$ref: a}}}}",
        "components: {schemas: {A: {properties: {$ref: {type: string}, tags: {type: string}}}}}",
    ],
)
def test_data_is_not_followed(text: str) -> None:
    resolver, said = bundled(text)
    assert resolver.root.value == load("api.yaml").data
    assert said == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("paths: {/a: {get: {$ref: nowhere.yaml}, put: {responses: {}}}}", "ref-not-found"),
        ("paths: {/a: {get: {$ref: '#/paths/~1a/get'}, put: {responses: {}}}}", "ref-cycle"),
        ("paths: {/a: {get: {$ref: '#/info/title'}, put: {responses: {}}}}", "ref-wrong-target"),
    ],
)
def test_what_leads_nowhere_is_left_out(text: str, code: str) -> None:
    resolver, said = bundled(text)
    assert resolver.root.value["paths"] == {"/a": {"put": {"responses": {}}}}
    assert said == [(code, "omission", "/paths/~1a/get/$ref")]


def test_copies_of_copies_have_a_budget() -> None:
    levels = [f"x-e{n}: {{encoding: {{a: {{$ref: '#/x-e{n + 1}'}}, b: {{$ref: '#/x-e{n + 1}'}}}}}}" for n in range(40)]
    text = "\n".join([*levels, "x-e40: {}"])
    media = "requestBody: {content: {multipart/form-data: {encoding: {a: {$ref: '#/x-e0'}}}}}"
    Path("api.yaml").write_text(f"{HEAD}paths: {{/a: {{post: {{{media}}}}}}}\n{text}\n")
    assert cli.run(["generate", "api.yaml", "-o", "out"]) == 2


def test_every_circle_is_broken() -> None:
    names = "ABCDEF"
    schemas = []
    for name in names:
        others = ", ".join(f"{{$ref: '#/components/schemas/{other}'}}" for other in names if other != name)
        schemas.append(f"    {name}: {{allOf: [{others}]}}\n")
    Path("api.yaml").write_text(f"{HEAD}components:\n  schemas:\n{''.join(schemas)}")
    assert cli.run(["generate", "api.yaml", "-o", "out"]) == 1


LOSSES = """\
paths:
  /a:
    parameters: [{$ref: '#/nowhere'}]
    get:
      operationId: getIt
      summary: Get it.
      responses: {'200': {$ref: '#/components/responses/R'}, '404': {$ref: '#/components/responses/No'}}
    put:
      operationId: putIt
      requestBody: {$ref: no.yaml}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/No'}}}}}
components:
  schemas: {Nope: {type: string}}
  responses: {R: {$ref: '#/components/responses/None'}}
"""


def test_a_method_says_what_it_lost(capsys: pytest.CaptureFixture[str]) -> None:
    Path("api.yaml").write_text(HEAD + LOSSES)
    assert cli.run(["generate", "api.yaml", "-o", "out", "--package", "it"]) == 1
    said = capsys.readouterr().err
    assert said.count("omission[ref-not-found]") == 5
    assert "did you mean '#/components/schemas/Nope'?" in said
    text = " ".join("".join(path.read_text() for path in sorted(Path("out").glob("**/apis/*_api.py"))).split())
    start = "The document is broken here, so that this is missing or not as it was meant:"
    assert f"{start} a parameter ('#/nowhere' does not exist); the response 200" in text
    assert "('#/components/responses/R' leads nowhere); the response 404 ('#/components/responses/No' does" in text
    assert "the body (there is no file 'no.yaml'); the response 200 ('#/components/schemas/No' does not exist)." in text
    assert cli.run(["generate", "api.yaml", "-o", "out", "--package", "it", "--allow", "ref-not-found"]) == 0


def test_honoured_keywords_are_not_called_unknown() -> None:
    text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {const: a, foo: b}}}"
    Path("api.yaml").write_text(text)
    resolver = Resolver(load("api.yaml"))
    told = [(each.code, each.pointer.tokens[-1]) for each in check(resolver, Version.V3_0)]
    assert told == [("keyword-of-later-version", "const"), ("unknown-field", "foo")]


def test_a_root_is_named_configured_or_found() -> None:
    Path("api/v1").mkdir(parents=True)
    spec = HEAD + "components: {schemas: {A: {$ref: '../../schemas.yaml#/Id'}, B: {$ref: '%s'}}}"
    Path("api/v1/api.yaml").write_text(spec % "../../schemas.yaml#/Thing")
    assert cli.run(["validate", "api/v1/api.yaml"]) == 2
    assert cli.run(["validate", "api/v1/api.yaml", "--root", "api"]) == 2
    assert cli.run(["validate", "api/v1/api.yaml", "--root", "."]) == 0
    assert cli.run(["validate", "api/v1/api.yaml", "--root", "operations"]) == 2
    Path("specloom.toml").write_text('[[client]]\nspec = "api/v1/api.yaml"\noutput = "out"\n')
    assert cli.run(["generate"]) == 0
    manifest = json.loads(Path("out/.specloom/manifest.json").read_text())
    assert manifest["root"] == "../.."
    assert list(manifest["read"]) == ["../../schemas.yaml"]
    assert cli.run(["check"]) == 0
    with Path("schemas.yaml").open("a") as file:
        file.write("# more\n")
    assert cli.run(["check"]) == 1
    Path("specloom.toml").write_text('[[client]]\nspec = "api/v1/api.yaml"\noutput = "out"\nroot = "api"\n')
    assert cli.run(["generate"]) == 2
    Path("specloom.toml").unlink()
    Path(".git").mkdir()
    assert cli.run(["validate", "api/v1/api.yaml"]) == 0
    Path(".git/secret.yaml").write_text("a: {}")
    Path("link.yaml").symlink_to(".git/secret.yaml")
    for name in (".git/secret.yaml", "link.yaml"):
        Path("api/v1/api.yaml").write_text(spec % f"../../{name}#/a")
        assert cli.run(["validate", "api/v1/api.yaml"]) == 2


@pytest.mark.parametrize(
    ("ref", "place"),
    [
        ("/components/schemas/A", ("components", "schemas", "A")),
        ("#components/schemas/A", ("components", "schemas", "A")),
        ("#/components/schemas/B/properties/p", ("components", "schemas", "A", "properties", "p")),
        ("part.yaml#/ofRoot/properties/p", ("components", "schemas", "A", "properties", "p")),
    ],
)
def test_a_reference_that_is_not_exact_is_read_as_it_is_meant(ref: str, place: tuple[str, ...]) -> None:
    Path("part.yaml").write_text("ofRoot: {$ref: '#/components/schemas/A'}\n")
    schemas = f"A: {{properties: {{p: {{type: string}}}}}}, B: {{$ref: '#/components/schemas/A'}}, C: {{$ref: '{ref}'}}"
    resolver, said = bundled(f"components: {{schemas: {{{schemas}}}}}")
    at = resolver.root.pointer.child("components", "schemas", "C", "$ref")
    assert resolver.resolve(ref, at).pointer == Pointer("api.yaml", place)
    assert said[0] == ("ref-as-meant", "warning", "/components/schemas/C/$ref")


def test_circles_through_other_references_end() -> None:
    text = "A: {$ref: '#/components/schemas/B/properties/p'}, B: {$ref: '#/components/schemas/A'}"
    _, said = bundled(f"components: {{schemas: {{{text}}}}}")
    assert {code for code, _, _ in said} == {"ref-not-found"}


def test_a_bare_name_is_not_guessed() -> None:
    _, said = bundled("components: {schemas: {A: {type: string}, B: {$ref: A}}}")
    assert said == [("ref-not-found", "omission", "/components/schemas/B/$ref")]
    assert check_references(bundled("components: {schemas: {A: {type: string}, B: {$ref: A}}}")[0])[0].help == (
        "did you mean '#/components/schemas/A'?"
    )
