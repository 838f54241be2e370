"""What is said about documents: real ones pass, broken ones get a sentence and an exact place."""

import ast
import collections
import json
import re
import time
from pathlib import Path

import pytest

import specloom.openapi
import specloom.reading
from specloom.diagnostics import Diagnostic, InputError, Severity
from specloom.openapi.checking import external_validator
from specloom.openapi.checking.validate import full
from specloom.openapi.codes import CODES
from specloom.openapi.mending.mend import mend
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import Version
from specloom.reading.document import load, load_text
from support.tiny import said_of

SHARED = Path(__file__).resolve().parents[3] / "shared"
SPECS = SHARED / "specs"
OAI = SHARED / "conformance" / "oai"
HOSTILE = SHARED / "hostile"
REMOTE_ON_PURPOSE = "security-scheme-object-examples.yaml"
"""Shows a reference to another server, which is legal and which specloom refuses."""


def everything(path: Path) -> list[Diagnostic]:
    try:
        return said_of(load(str(path)))
    except InputError as error:
        return list(error.diagnostics)


def errors(found: list[Diagnostic]) -> list[Diagnostic]:
    return [diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR]


def of_text(text: str, version: str = "3.1.0") -> list[tuple[str, str, str]]:
    head = f"openapi: {version}\ninfo: {{title: t, version: '1'}}\n"
    document = load_text("t.yaml", text if text.startswith("openapi") else head + text)
    found = said_of(document)
    assert all(document.locate(diagnostic.pointer) for diagnostic in found)
    return [(diagnostic.code, diagnostic.severity.value, diagnostic.pointer.fragment) for diagnostic in found]


QUERY = "{name: b, in: query, schema: {}}"
OK = "responses: {default: {description: d}}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("paths: {}", [("document-without-operations", "warning", "/paths")]),
        ("paths: {}\ncomponents: {securitySchemes: {}}", [("document-without-operations", "warning", "/paths")]),
        ("paths: {}\ncomponents: {schemas: {A: {}}}", []),
        (f"paths: {{}}\nwebhooks: {{a: {{post: {{{OK}}}}}}}", []),
        ("components: {}", []),
        ("openapi: 3.1.0\ncomponents: {}", [("missing-field", "error", "")]),
        ("openapi: 3.1.0\ninfo: {title: t}\ncomponents: {}", [("missing-field", "warning", "/info")]),
        ("components: []", [("wrong-type", "error", "/components")]),
        ("paths: []", [("wrong-type", "error", "/paths")]),
        ("components: {}\nfoo: 1", [("unknown-field", "warning", "/foo")]),
        ("paths: {a: {}}", [("path-without-slash", "warning", "/paths/a")]),
        (
            f"paths: {{/a: {{$ref: '#/x-items/a'}}}}\nx-items: {{a: {{get: {{parameters: [1], {OK}}}}}}}",
            [("wrong-type", "omission", "/x-items/a/get/parameters/0")],
        ),
        (
            "paths: {/a: {get: {responses: {default: {$ref: '#/x-answers/a'}}}}}\nx-answers: {a: {content: 1}}",
            [("wrong-type", "omission", "/x-answers/a/content")],
        ),
        (
            f"paths: {{a: {{get: {{parameters: [{{name: b}}], {OK}}}}}}}",
            [
                ("missing-field", "omission", "/paths/a/get/parameters/0"),
                ("path-without-slash", "warning", "/paths/a"),
            ],
        ),
        (
            f"paths: {{}}\nx-webhooks: {{a: {{get: {{parameters: [1], {OK}}}}}}}",
            [("wrong-type", "omission", "/x-webhooks/a/get/parameters/0")],
        ),
        ("paths: {'/{a}': {}, '/{b}': {}}", [("ambiguous-paths", "warning", "/paths/~1{b}")]),
        (f"paths: {{/a: {{fetch: {{{OK}}}}}}}", [("unknown-method", "omission", "/paths/~1a/fetch")]),
        (
            "paths: {/a: {get: {responses: {ok: {description: d}}}}}",
            [
                ("bad-status-code", "omission", "/paths/~1a/get/responses/ok"),
            ],
        ),
        (
            f"paths: {{/a: {{get: {{parameters: [5], {OK}}}}}}}",
            [("wrong-type", "omission", "/paths/~1a/get/parameters/0")],
        ),
        (
            f"paths: {{'/{{a}}': {{get: {{{OK}}}}}}}",
            [("path-variable-undeclared", "warning", "/paths/~1{a}/get")],
        ),
        (
            f"paths: {{/a: {{get: {{parameters: [{{name: b, in: path, required: true, schema: {{}}}}], {OK}}}}}}}",
            [("path-parameter-unused", "omission", "/paths/~1a/get/parameters/0")],
        ),
        (
            f"paths: {{/a: {{get: {{parameters: [{QUERY}, {QUERY}], {OK}}}}}}}",
            [("duplicate-parameter", "warning", "/paths/~1a/get/parameters/1")],
        ),
        (
            f"paths: {{/a: {{get: {{operationId: x, {OK}}}, put: {{operationId: x, {OK}}}}}}}",
            [("duplicate-operation-id", "warning", "/paths/~1a/put/operationId")],
        ),
        (
            f"paths: {{/a: {{get: {{security: [{{key: []}}], {OK}}}}}}}",
            [("unknown-security-scheme", "warning", "/paths/~1a/get/security/0/key")],
        ),
        ("components: {}\ntags: [{name: a}, {name: a}]", [("duplicate-tag", "warning", "/tags/1")]),
        ("components: {}\nservers: [{url: 'https://{h}'}]", [("server-variable", "warning", "/servers/0/url")]),
        (
            "components: {parameters: {p: {name: n, in: query}}}",
            [("missing-field", "warning", "/components/parameters/p")],
        ),
        (
            "components: {parameters: {p: {name: n, in: body, schema: {}}}}",
            [("wrong-value", "omission", "/components/parameters/p/in")],
        ),
        ("components: {schemas: {'a b': {}}}", [("bad-name", "warning", "/components/schemas")]),
    ],
)
def test_rules_about_documents(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert of_text(text) == expected


def test_an_unknown_field_names_the_one_that_is_near() -> None:
    head = "openapi: 3.0.4\ninfo: {title: t, version: '1'}\n"
    text = head + "paths: {/a: {get: {paramters2: [], zzz: 1, responses: {default: {description: d, contnet: 5}}}}}"
    helps = {each.pointer.tokens[-1]: each.help for each in said_of(load_text("t.yaml", text))}
    assert helps["paramters2"] == "did you mean 'parameters'?"
    assert helps["contnet"] == "did you mean 'content'?"
    assert helps["zzz"] == "extensions begin with 'x-'"


def test_of_what_was_left_out_nothing_else_is_said() -> None:
    text = (
        f"security: [{{k: []}}]\nservers: [{{url: 42}}]\npaths: {{/a: {{get: {{{OK}}}}}}}\n"
        "components: {securitySchemes: {k: {type: apiKey, in: header}}}"
    )
    found = {at for code, _, at in of_text(text) if code != "missing-server"}
    assert found == {"/servers/0/url", "/components/securitySchemes/k"}


def test_what_swagger_2_has_from_openapi_3_is_said_once() -> None:
    text = (
        "swagger: '2.0'\ninfo: {title: t, version: '1'}\nhost: a.example\nschemes: [https]\n"
        "securityDefinitions: {k: {type: http, scheme: bearer}}\nsecurity: [{k: []}]\n"
        "paths: {/a: {get: {parameters: [{name: q, in: query, schema: {type: string}}], "
        "responses: {'200': {description: d}}}}}"
    )
    found = [(each.code, each.pointer.fragment) for each in said_of(load_text("t.yaml", text))]
    assert sorted(found) == [
        ("as-in-openapi-3", "/paths/~1a/get/parameters/0/schema"),
        ("as-in-openapi-3", "/securityDefinitions/k/type"),
    ]


def test_an_operation_that_an_alias_repeats_has_its_id_twice() -> None:
    text = f"paths:\n  /a:\n    get: &operation {{operationId: x, {OK}}}\n    put: *operation\n"
    assert of_text(text) == [("duplicate-operation-id", "warning", "/paths/~1a/put/operationId")]


@pytest.mark.parametrize(
    ("schema", "code", "severity", "place"),
    [
        ("{type: strin}", "unknown-type", "omission", "/type"),
        ("{properties: []}", "wrong-type", "warning", "/properties"),
        ("{properties: {a: null}}", "wrong-type", "warning", "/properties/a"),
        ("{minLength: -1}", "wrong-value", "omission", "/minLength"),
        ("{maxLength: x}", "wrong-type", "omission", "/maxLength"),
        ("{required: [a, b, a]}", "repeated-required", "warning", "/required"),
        ("{type: object, required: true}", "required-not-a-list", "omission", "/required"),
        ("{type: string, required: true}", "required-not-a-list", "warning", "/required"),
        ("{type: string, default: 5}", "default-mismatch", "warning", "/default"),
        ("{type: object, default: null}", "default-mismatch", "warning", "/default"),
        ("{enum: [a], default: b}", "default-mismatch", "warning", "/default"),
        ("{type: integer, enum: [1], default: true}", "default-mismatch", "warning", "/default"),
        ("{anyOf: [{type: string}, {maximum: 1}], default: 2}", "default-mismatch", "warning", "/default"),
        ("{type: array, items: {type: string}, default: [1]}", "default-mismatch", "warning", "/default"),
        ("{oneOf: [{type: number, minimum: x}]}", "wrong-type", "omission", "/oneOf/0/minimum"),
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_rules_about_schemas(schema: str, code: str, severity: str, place: str, version: str) -> None:
    text = f"paths: {{}}\ncomponents: {{schemas: {{S: {schema}}}}}"
    assert of_text(text, version) == [(code, severity, "/components/schemas/S" + place)]


@pytest.mark.parametrize(
    ("schema", "version", "code"),
    [
        ("{minimum: 1, exclusiveMinimum: true}", "3.1.0", "boolean-exclusive"),
        ("{exclusiveMinimum: 1}", "3.0.0", "numeric-exclusive"),
        ("{type: array}", "3.0.0", "array-without-items"),
    ],
)
def test_forms_of_another_version_are_warnings(schema: str, version: str, code: str) -> None:
    found = of_text(f"paths: {{}}\ncomponents: {{schemas: {{S: {schema}}}}}", version)
    assert [(said, severity) for said, severity, _ in found] == [(code, "warning")]


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, nullable: true, default: null}",
        "{$ref: '#/components/schemas/T', default: a}",
        "{type: number, default: 1}",
        "{type: integer, default: 1.0}",
        "{type: string, pattern: '(a+)+$', default: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!}",
        "{type: string, pattern: '\\p{L}'}",
    ],
)
def test_legal_schemas_pass(schema: str) -> None:
    assert of_text(f"paths: {{}}\ncomponents: {{schemas: {{S: {schema}, T: {{type: string}}}}}}") == []


def test_other_files_are_validated_too(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {$ref: b.yaml}}")
    (tmp_path / "b.yaml").write_text("get: {responses: {200: {description: d, content: []}}}")
    found = everything(tmp_path / "a.yaml")
    assert [(item.code, item.pointer.fragment) for item in found] == [("wrong-type", "/get/responses/200/content")]
    assert found[0].pointer.source.endswith("b.yaml")


def test_messages_stay_short() -> None:
    document = load_text(
        "t", json.dumps({"openapi": "3.1.0", "info": {"title": ["x"] * 10_000, "version": "1" * 10_000}})
    )
    assert all(len(found.message) < 300 for found in said_of(document))


@pytest.mark.skipif(not SPECS.is_dir(), reason="needs the shared documents")
def test_real_documents_have_no_errors() -> None:
    paths = [*sorted(SPECS.glob("*.*")), SPECS / "hatchet/api-contracts/openapi/openapi.yaml"]
    failed = {path.name: errors(everything(path)) for path in paths if path.suffix in (".json", ".yaml")}
    said = {name: [error.code for error in found] for name, found in failed.items() if found}
    assert said == {}


@pytest.mark.skipif(not SPECS.is_dir(), reason="needs the shared documents")
def test_what_is_wrong_with_the_openai_document() -> None:
    counted = collections.Counter(found.code for found in everything(SPECS / "openai.yaml"))
    assert counted == {"boolean-exclusive": 7, "default-mismatch": 16, "repeated-required": 1, "wrong-type": 2}


@pytest.mark.skipif(not OAI.is_dir(), reason="needs the conformance documents")
@pytest.mark.parametrize("path", sorted(OAI.glob("*/*/*.yaml")), ids=lambda path: "/".join(path.parts[-3:]))
def test_official_examples(path: Path) -> None:
    found = everything(path)
    if path.parent.name == "fail":
        assert found
    elif path.name == REMOTE_ON_PURPOSE:
        assert [error.code for error in errors(found)] == ["ref-remote"]
    else:
        assert errors(found) == []


def manifest() -> list[dict[str, str]]:
    path = HOSTILE / "manifest.json"
    if not path.is_file():
        return []
    cases = json.loads(path.read_text("utf-8"))["cases"]
    alone = [case for case in cases if not case.keys() & {"files", "symlinks"}]  # the corpus's own runner tries others
    return [case for case in alone if (HOSTILE / case["file"]).is_file()]


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="needs the hostile corpus")
@pytest.mark.parametrize("case", manifest(), ids=lambda case: str(case["file"]))
def test_hostile_documents(case: dict[str, str]) -> None:
    started = time.monotonic()
    diagnostics = everything(HOSTILE / case["file"])
    assert time.monotonic() - started < 5
    match case["expect"]:
        case "told":  # of one part, which costs the whole document or only that part
            about = diagnostics
            assert about
        case "either":
            return
        case expected:
            about = errors(diagnostics)
            assert bool(about) == (expected == "reject")
    if case["expect"] in ("reject", "told") and case.get("pointer"):
        assert any(diagnostic.pointer.fragment.startswith(case["pointer"]) for diagnostic in about)


BOTH = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {S: %s}}"


def fully(schema: str, seconds: float = 60) -> list[tuple[str, str]]:
    resolver, said, places = mend(Resolver(load_text("t", BOTH % schema)), Version.V3_0)
    found = [*said, *full(resolver, Version.V3_0, seconds, places)]
    return [(each.code, each.pointer.fragment) for each in found]


def test_full_adds_what_the_validator_finds_and_nothing_twice() -> None:
    assert fully("{type: string, default: 5}") == [("default-mismatch", "/components/schemas/S/default")]
    place = "/components/schemas/S/default"
    assert fully("{type: string, pattern: '^a$', default: b}") == [("validator-finding", place)]


def test_full_stops_a_validator_that_hangs() -> None:
    started = time.monotonic()
    found = fully(f"{{type: string, pattern: '^(a+)+$', default: '{'a' * 60}!'}}", seconds=3)
    assert found == [("validator-timeout", "")]
    assert time.monotonic() - started < 10


def test_full_does_not_ask_about_unusable_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(external_validator.subprocess, "run", lambda *_, **__: pytest.fail("asked"))
    assert fully("{$ref: 'http://127.0.0.1:1/x'}") == []


def test_every_code_is_explained_and_used() -> None:
    emitted: set[str] = set()
    kebab = re.compile(r"[a-z]+[a-z0-9]*(-[a-z0-9]+)+")
    rooms = [Path(room.__file__).parent for room in (specloom.openapi, specloom.reading)]
    for path in (path for room in rooms for path in room.rglob("*.py")):
        if path.name == "codes.py" or path.name in ("vendor_pagination.py", "vendor_polling.py"):
            continue  # the others are full of the vendors' own keys
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                texts = [item.value for item in [*node.args[:2]] if isinstance(item, ast.Constant)]
                emitted |= {text for text in texts if isinstance(text, str) and kebab.fullmatch(text)}
            elif isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
                texts = [item.value for item in node.value.elts if isinstance(item, ast.Constant)]
                emitted |= {text for text in texts if isinstance(text, str) and kebab.fullmatch(text)}
    emitted = {text for text in emitted if text not in ("utf-8", "utf-8-sig") and not text.startswith("x-")}
    assert emitted == set(CODES)
