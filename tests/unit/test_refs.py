"""References: what they lead to, what is refused, and what the walk over the whole document finds."""

import os
from pathlib import Path
from typing import Any

import pytest

from specloom.diagnostics import Pointer, Severity
from specloom.openapi.mending.mend import mend
from specloom.openapi.read import read
from specloom.openapi.references import Node, RefError, Resolver, bundle, check_references
from specloom.openapi.references.resolver import LOSSES
from specloom.openapi.versions.dialect import detect
from specloom.reading.document import load, load_text
from support.tiny import HEAD


def resolver(text: str) -> Resolver:
    return Resolver(load_text("t.yaml", text))


def schemas(text: str) -> Resolver:
    lines = "\n".join("    " + line for line in text.splitlines())
    return resolver(f"{HEAD}components:\n  schemas:\n{lines}")


def found(subject: Resolver) -> list[tuple[str, str, str]]:
    return [(item.code, item.severity.value, item.pointer.fragment) for item in check_references(subject)]


def refusal(subject: Resolver, ref: Any, source: str = "t.yaml") -> tuple[str, str | None]:
    with pytest.raises(RefError) as caught:
        subject.resolve(ref, Pointer(source, ("here", "$ref")))
    assert (caught.value.diagnostic.severity is Severity.OMISSION) is (caught.value.diagnostic.code in LOSSES)
    assert caught.value.diagnostic.pointer == Pointer(source, ("here", "$ref"))
    return caught.value.diagnostic.code, caught.value.diagnostic.help


TREE = "a: {'x/y': [1, {'~': 2}], 'sp ace': 3, é: 4, '%41': 5}\nb: {$anchor: here, c: 1}\n"


@pytest.mark.parametrize(
    ("ref", "value", "tokens"),
    [
        ("#/a/x~1y/1/~0", 2, ("a", "x/y", "1", "~")),
        ("#/a/sp%20ace", 3, ("a", "sp ace")),
        ("#/a/sp ace", 3, ("a", "sp ace")),
        ("#/a/%C3%A9", 4, ("a", "é")),
        ("#/a/%2541", 5, ("a", "%41")),
        ("#%2Fa/é", 4, ("a", "é")),
        ("#here", {"$anchor": "here", "c": 1}, ("b",)),
    ],
)
def test_pointers_inside_a_document(ref: str, value: Any, tokens: tuple[str, ...]) -> None:
    assert resolver(TREE).resolve(ref, Pointer("t.yaml")) == Node(value, Pointer("t.yaml", tokens))


@pytest.mark.parametrize(
    ("ref", "code", "hint"),
    [
        ("#/a/spac", "ref-not-found", "did you mean '#/a/sp ace'?"),
        ("#/a/x~1z/1", "ref-not-found", "did you mean '#/a/x~1y/1'?"),
        ("#/a/x~1y/2", "ref-not-found", None),
        ("#/a/x~1y/-1", "ref-not-found", None),
        ("#/a/x~1y/\u0660", "ref-not-found", None),
        ("#/a/%ff", "ref-not-found", None),
        ("#her", "ref-not-found", "did you mean '#here'?"),
        (5, "ref-not-a-string", None),
        ("http://h/x.yaml", "ref-remote", ...),
        ("HTTPS://h/x.yaml#/a", "ref-remote", ...),
        ("//h/x.yaml", "ref-remote", ...),
        ("data:application/json,{}", "ref-remote", ...),
        ("other.yaml", "ref-outside", None),
    ],
)
def test_refusals_without_a_file(ref: Any, code: str, hint: Any) -> None:
    said, advice = refusal(resolver(TREE), ref)
    assert said == code
    assert hint is ... or advice == hint


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    (home / "sub").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("a: secret")
    (home / "root.yaml").write_text("a: {$ref: 'sub/one.yaml#/x'}")
    (home / "sub" / "one.yaml").write_text("x: {$ref: '../two.yaml#/y'}\nself: {$ref: '#/x'}\nlist: [1]")
    (home / "two.yaml").write_text("y: {end: true}")
    (home / "scalar.yaml").write_text("- just\n- a list")
    (home / "broken.yaml").write_text("a: [")
    (home / "sp ace.yaml").write_text("a: 1")
    (home / "link.yaml").symlink_to("../secret.yaml")
    (home / "good.yaml").symlink_to("two.yaml")
    os.mkfifo(home / "fifo")
    return home


def test_neighbouring_files_are_followed_and_loaded_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    subject = Resolver(load("home/root.yaml"))
    end = subject.follow(Node(subject.root.value["a"], subject.root.pointer.child("a")))
    assert end == Node({"end": True}, Pointer("home/two.yaml", ("y",)))
    assert sorted(subject.documents) == ["home/root.yaml", "home/sub/one.yaml", "home/two.yaml"]
    span = subject.locate(end.pointer.child("end"))
    assert (span and (span.file, span.line, span.column)) == ("home/two.yaml", 1, 10)
    at = subject.root.pointer
    assert subject.resolve("./sub/../good.yaml#/y", at).value is end.value
    assert subject.resolve("scalar.yaml", at).value == ["just", "a list"]
    assert subject.resolve("sp%20ace.yaml#/a", at).value == 1


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("../secret.yaml", "ref-outside"),
        ("%2e%2e/secret.yaml", "ref-outside"),
        ("sub/../../secret.yaml", "ref-outside"),
        ("link.yaml", "ref-outside"),
        ("/etc/passwd", "ref-outside"),
        ("file:///etc/passwd", "ref-outside"),
        ("file:two.yaml", "ref-outside"),
        ("C:\\windows\\win.ini", "ref-outside"),
        ("sub\\one.yaml", "ref-outside"),
        ("fifo", "ref-outside"),
        ("sub", "ref-outside"),
        ("two.yaml?x=1", "ref-outside"),
        ("two%00.yaml", "ref-outside"),
        ("twoo.yaml", "ref-not-found"),
        ("broken.yaml", "ref-unreadable"),
        ("%ff.yaml", "ref-not-found"),
        ("a" * 5000, "ref-not-found"),
    ],
)
def test_files_that_are_not_read(folder: Path, ref: str, code: str) -> None:
    subject = Resolver(load(str(folder / "root.yaml")))
    for _ in range(2):  # the second time from memory
        said, advice = refusal(subject, ref, subject.root.pointer.source)
        assert said == code
    if ref == "twoo.yaml":
        assert advice == "did you mean 'two.yaml'?"


def test_a_document_without_a_file_has_no_neighbours() -> None:
    assert refusal(resolver("a: 1"), "t.yaml")[0] == "ref-outside"


def test_chains_that_never_end_are_refused() -> None:
    subject = resolver("a: {$ref: '#/b'}\nb: {$ref: '#/a'}\n")
    with pytest.raises(RefError) as caught:
        subject.follow(Node(subject.root.value["a"], Pointer("t.yaml", ("a",))))
    assert caught.value.diagnostic.code == "ref-cycle"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A: {$ref: '#/components/schemas/B'}\nB: {type: string}", []),
        ("A: {properties: {$ref: {type: string}}}", []),
        ("A: {example: {$ref: nowhere}, default: {$ref: 1}, enum: [{$ref: x}], const: {$ref: x}}", []),
        ("A: {x-a: {$ref: 'http://h'}, examples: [{$ref: 'http://h'}]}", []),
        ("A: {properties: {p: {items: {$ref: '#/x'}}}}", [("ref-not-found", "/A/properties/p/items/$ref")]),
        ("A: {$ref: 5}", [("ref-not-a-string", "/A/$ref")]),
        ("A: {$dynamicRef: 'http://h/x'}", [("ref-remote", "/A/$dynamicRef")]),
        ("A: {$dynamicRef: '#n', $defs: {n: {$dynamicAnchor: n}}}", []),
        ("A: {$ref: '#/components/schemas/A'}", [("ref-cycle", "/A/$ref")]),
        (
            "A: {$ref: '#/components/schemas/B'}\nB: {$ref: '#/components/schemas/A'}",
            [("ref-cycle", "/A/$ref")],
        ),
        ("A: {allOf: [{$ref: '#/components/schemas/A'}]}", [("ref-cycle", "/A/allOf/0/$ref")]),
        ("A: {properties: {a: {$ref: '#/components/schemas/A'}}}", []),
        ("A: {items: {allOf: [{$ref: '#/components/schemas/A'}]}}", []),
        ("A: {$ref: '#'}", [("ref-wrong-target", "/A/$ref")]),
        ("A: {$ref: '#/info/title'}", [("ref-wrong-target", "/A/$ref")]),
    ],
)
def test_check_references_in_schemas(text: str, expected: list[tuple[str, str]]) -> None:
    severities = {code: "omission" if code in LOSSES else "error" for code, _ in expected}
    assert found(schemas(text)) == [(code, severities[code], "/components/schemas" + at) for code, at in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "components: {schemas: {A: {discriminator: {propertyName: p, mapping: {a: B}}}}}",
            [("mapping-not-found", "warning", "/components/schemas/A/discriminator/mapping/a")],
        ),
        (
            "components: {schemas: {A: {discriminator: {mapping: {a: A, b: '#/nope', c: 'http://h/c.json'}}}}}",
            [
                ("ref-not-found", "warning", "/components/schemas/A/discriminator/mapping/b"),
                ("ref-remote", "warning", "/components/schemas/A/discriminator/mapping/c"),
            ],
        ),
        (
            "components: {links: {L: {operationRef: 'http://h/x'}}}",
            [("ref-remote", "warning", "/components/links/L/operationRef")],
        ),
        (
            "components: {links: {L: {operationRef: 'file:///x', parameters: {$ref: 1}}}}",
            [("ref-outside", "error", "/components/links/L/operationRef")],
        ),
        ("components: {examples: {E: {externalValue: 'http://h/x'}}}", []),
        (
            "components: {examples: {E: {externalValue: 'file:///x', value: {$ref: 1}}}}",
            [("ref-outside", "error", "/components/examples/E/externalValue")],
        ),
        (
            "paths: {/a: {get: {responses: {default: {$ref: '#/components/schemas/S'}}}}}\n"  # noqa: ISC004
            "components: {schemas: {S: {}}}",
            [("ref-wrong-target", "omission", "/paths/~1a/get/responses/default/$ref")],
        ),
        (
            "paths: {/a: {get: {parameters: [{$ref: '#/x-p'}], responses: {}}}}\nx-p: {type: string}",
            [("ref-wrong-target", "omission", "/paths/~1a/get/parameters/0/$ref")],
        ),
        ("paths: {/a: {$ref: '#/paths/~1a'}}", [("ref-cycle", "omission", "/paths/~1a/$ref")]),
        (
            "paths: {/a: {post: {callbacks: {c: {'{$url}': {post: {requestBody: {$ref: '#/x'}}}}}}}}",
            [("ref-not-found", "omission", "/paths/~1a/post/callbacks/c/{$url}/post/requestBody/$ref")],
        ),
    ],
)
def test_check_references_elsewhere(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(resolver(HEAD + text)) == expected


@pytest.mark.parametrize(
    ("text", "severity"), [("{$ref: null}", "omission"), ("{$ref: null, type: string}", "warning")]
)
def test_a_reference_that_is_null_costs_what_stands_there(text: str, severity: str) -> None:
    subject = schemas(f"A: {text}")
    assert found(subject) == [("ref-not-a-string", severity, "/components/schemas/A/$ref")]
    assert "quotes" in (check_references(subject)[0].help or "")


@pytest.mark.parametrize("ref", [" #/components/schemas/A B ", "#/components/schemas/A B"])
def test_a_reference_with_blanks_is_read_as_it_is_meant(ref: str) -> None:
    subject = schemas(f"A B: {{type: string}}\nC: {{$ref: '{ref}'}}")
    assert found(subject) == [("ref-not-encoded", "warning", "/components/schemas/C/$ref")]


@pytest.mark.parametrize(
    ("led", "severity"), [("{}", "warning"), ("{$ref: '#/components/schemas/A/$defs/d'}", "omission")]
)
def test_a_definition_that_nothing_leads_to_costs_nothing(led: str, severity: str) -> None:
    text = f"A: {{$defs: {{d: {{$ref: '#/nowhere'}}}}}}\nB: {led}"
    assert found(schemas(text)) == [("ref-not-found", severity, "/components/schemas/A/$defs/d/$ref")]


def test_long_chains_are_reported_once() -> None:
    text = "\n".join(f"C{n}: {{$ref: '#/components/schemas/C{n + 1}'}}" for n in range(300)) + "\nC300: {}"
    assert [code for code, _, _ in found(schemas(text))] == ["ref-cycle"]


def test_references_in_other_files_are_checked_too(tmp_path: Path) -> None:
    (tmp_path / "root.yaml").write_text(HEAD + "components: {schemas: {$ref: 'all.yaml'}}")
    (tmp_path / "all.yaml").write_text("A: {properties: {b: {$ref: '#/B'}}}\nB: {items: {$ref: 'http://h'}}")
    subject, _ = bundle(Resolver(load(str(tmp_path / "root.yaml"))))
    assert found(subject) == [("ref-remote", "error", "/B/items/$ref")]
    assert check_references(subject)[0].pointer.source == str(tmp_path / "all.yaml")


IDENTIFIED = """\
openapi: 3.1.0
info: {title: t, version: '1'}
components:
  schemas:
    Tree:
      $id: https://example.com/schemas/tree
      $defs: {leaf: {$anchor: leaf, type: string}, deep: {$id: inner/deep, $anchor: leaf, type: integer}}
    Other: {$anchor: leaf, type: boolean}
"""


@pytest.mark.parametrize(
    ("ref", "inside", "tokens"),
    [
        ("https://example.com/schemas/tree", (), ("Tree",)),
        ("https://example.com/schemas/inner/deep", (), ("Tree", "$defs", "deep")),
        ("https://example.com/schemas/tree#leaf", (), ("Tree", "$defs", "leaf")),
        ("inner/deep", ("Tree",), ("Tree", "$defs", "deep")),
        ("#leaf", ("Tree", "items"), ("Tree", "$defs", "leaf")),
        ("#leaf", ("Tree", "$defs", "deep"), ("Tree", "$defs", "deep")),
        ("#leaf", (), ("Other",)),
        ("#/$defs/leaf", ("Tree",), ("Tree", "$defs", "leaf")),
        ("#", ("Tree",), ("Tree",)),
        ("#/components/schemas/Other", ("Tree",), ("Other",)),  # as most people mean it
    ],
)
def test_a_schema_with_an_id_is_the_base_of_what_is_inside(
    ref: str, inside: tuple[str, ...], tokens: tuple[str, ...]
) -> None:
    place = Pointer("t.yaml", ("components", "schemas"))
    found = resolver(IDENTIFIED).resolve(ref, place.child(*inside, "$ref"))
    assert found.pointer == place.child(*tokens)


def test_a_document_bears_the_address_that_it_gives_itself() -> None:
    subject = resolver("openapi: 3.2.0\n$self: https://example.com/api/openapi\ncomponents: {schemas: {A: {}}}\n")
    for ref in ("https://example.com/api/openapi#/components/schemas/A", "openapi#/components/schemas/A"):
        assert subject.resolve(ref, Pointer("t.yaml")).pointer.fragment == "/components/schemas/A"


@pytest.mark.parametrize("target", ["", "/paths", "/components", "/components/parameters", "/paths/~1a"])
def test_what_holds_the_objects_of_a_document_is_none_itself(target: str) -> None:
    text = HEAD + (
        f"paths: {{/a: {{get: {{parameters: [{{$ref: '#{target}'}}], responses: {{}}}}}}, /b: {{$ref: '#{target}'}}}}\n"
        "components: {parameters: {in: {name: y, in: Query}, name: {name: x, in: query}}}\n"
    )
    document = load_text("t.yaml", text)
    mended, *_ = mend(bundle(Resolver(document))[0], detect(document))
    check_references(mended)
    assert mended.root.value["components"]["parameters"]["in"] == {"name": "y", "in": "query"}
    read(mended, detect(document))


@pytest.mark.parametrize(
    ("ref", "hint"),
    [
        ("#/components/schemas/Pett", "#/components/schemas/Pet"),
        ("#/components/schema/Pet", "#/components/schemas/Pet"),
        ("#/component/schema/Pett", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet/", "#/components/schemas/Pet"),
        ("#/definitions/Pet", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet/type/x", None),
        ("#/nowhere/at/all", None),
    ],
)
def test_a_hint_names_a_place_that_is_there(ref: str, hint: str | None) -> None:
    subject = schemas("Pet: {type: object}")
    assert refusal(subject, ref)[1] == (None if hint is None else f"did you mean '{hint}'?")
