"""One bad line costs one part: the document around its operations, and what can only be refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.diagnostics import InputError, Severity
from specloom.openapi.mending.mend import mend
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import detect
from specloom.reading.document import load, load_text
from support import tiny
from support.mended import HEAD, OK, mended


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


def test_a_key_in_the_body_is_left_out() -> None:
    data, said = mended("paths: {}\ncomponents: {securitySchemes: {k: {type: apiKey, name: X, in: body}}}")
    assert data["components"]["securitySchemes"] == {}
    assert said == [("omission", "/components/securitySchemes/k/in")]
