"""Names and types are those of what a document says, not of the order or the direction in which it is written."""

from __future__ import annotations

import ast
import contextlib
import json
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from specloom import pipeline
from specloom.pipeline import Result
from support import tiny
from support.checkout import IMAGES, ROOT, SHARED, TWO, generated, ledger, parsed
from support.golden import CASES, SPEC, Case, made
from support.rewriting import shuffled, twin_paths, twin_responses

DOCUMENTS = {
    "images": IMAGES,
    "zoo": ROOT / "tests/sdk/zoo.yaml",
    "openai-2.0.0": TWO,
    **{
        name.partition(".")[0]: SHARED / "specs" / name
        for name in ("qdrant.json", "resend.yaml", "scalar-galaxy.yaml", "twilio-messaging.yaml")
    },
}
ACCEPTED = [case for case in CASES if (case.folder / "ir.json").exists()]
WITH_OPERATIONS = [
    case
    for case in ACCEPTED
    if "\npaths:" in (case.folder / SPEC).read_text("utf-8") and "overlays" not in case.options
]
TWINS = {"paths": twin_paths, "responses": twin_responses}

# Names that depend on who comes first (issue 9, P3 and P4): whoever mends it takes these marks away.
FAILING = {
    "keys": {"qdrant", "scalar-galaxy"},
    "paths": {"dynamic_references", "refs_into_paths"},
    "responses": {
        "body_form",
        "dynamic_references",
        "heads",
        "inline_names",
        "names_with_numbers",
        "openai-2.0.0",
        "qdrant",
        "refs_into_paths",
        "response_events_whole",
        "response_headers",
        "responses_several",
        "responses_variants",
        "twilio-messaging",
    },
}


def each(subjects: Iterable[str | Case], *kinds: str) -> list[Any]:
    """Return the parameters of a test, with a mark on those that fail today."""
    mark = pytest.mark.xfail(strict=True, reason="issue 9, P3 and P4: the first caller names an inline schema")
    parameters = []
    for subject in subjects:
        name = subject if isinstance(subject, str) else subject.name
        for kind in kinds:
            marks = [mark] if name in FAILING[kind] else []
            parameters.append(pytest.param(subject, kind, marks=marks, id=f"{name}-{kind}"))
    return parameters


def names(result: Result) -> dict[str, list[str]]:
    """Return the names of the methods and of the classes."""
    became = ledger(result)
    return {part: sorted(became[part].values()) for part in ("operations", "schemas")}


def types(result: Result) -> dict[str, list[str]]:
    """Return what the module of each model says, whatever the order of its fields and of the branches of its unions."""
    modules = (file for file in result.files if "/models/" in file.path and not file.path.endswith("__init__.py"))
    return {file.path: statements(file.content.decode()) for file in modules}


def statements(code: str) -> list[str]:
    """Return the lines of a module without docstrings, which say where a schema is written, as sorted words."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef):
            node.body = [part for part in node.body if not is_docstring(part)]
    return sorted(" ".join(sorted(re.findall(r"[\w.-]+", line))) for line in ast.unparse(tree).splitlines())


def is_docstring(statement: ast.stmt) -> bool:
    """Whether a statement is a text, of a class or of a field."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def arguments(result: Result) -> list[str]:
    """Return the arguments of the client, those for credentials among them."""
    [path] = [file.path for file in result.files if re.fullmatch(r"\w+/client\.py", file.path)]
    tree = ast.parse(result.files[path].content)
    [client] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Client"]
    [init] = [node for node in client.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
    return sorted(argument.arg for argument in init.args.kwonlyargs)


def assert_same(here: Result, there: Result) -> None:
    """Fail where two clients differ in more than order."""
    assert names(here) == names(there)
    assert types(here) == types(there)
    assert arguments(here) == arguments(there)
    assert sorted(file.path for file in here.files) == sorted(file.path for file in there.files)


# Goldens


def rewritten(case: Case, folder: Path, rewrite: Callable[[Any], Any], pattern: str = SPEC) -> Result:
    """Run a case in another folder, with those of its documents that have such a name written otherwise."""
    shutil.copytree(case.folder, folder, ignore=shutil.ignore_patterns("python", "ruby"))
    for path in folder.rglob(pattern):
        path.write_text(json.dumps(rewrite(parsed(path))), "utf-8")
    with contextlib.chdir(folder):
        return pipeline.run(case.config(formatter="none"))


@pytest.mark.parametrize(("case", "kind"), each(ACCEPTED, "keys"))
def test_a_golden_with_its_keys_in_another_order(case: Case, kind: str, tmp_path: Path) -> None:
    del kind
    result = made(case).result
    assert result
    assert_same(rewritten(case, tmp_path / case.name, shuffled, "*.yaml"), result)


@pytest.mark.parametrize(("case", "kind"), each(WITH_OPERATIONS, *TWINS))
def test_a_golden_with_references_between_its_operations(case: Case, kind: str, tmp_path: Path) -> None:
    first, second = (
        rewritten(case, tmp_path / str(index), lambda spec, index=index: TWINS[kind](spec)[index]) for index in (0, 1)
    )
    assert_same(first, second)


# Documents


@pytest.mark.parametrize(("name", "kind"), each(DOCUMENTS, "keys"))
def test_a_document_with_its_keys_in_another_order(name: str, kind: str) -> None:
    del kind
    assert_same(
        tiny.generate(shuffled(parsed(DOCUMENTS[name])), formatter="none"), generated(DOCUMENTS[name], "package")
    )


def test_a_document_as_yaml_or_as_json() -> None:
    text = yaml.dump(parsed(IMAGES), sort_keys=False, Dumper=yaml.CSafeDumper)
    assert_same(tiny.generate(text, formatter="none"), generated(IMAGES, "package"))


@pytest.mark.parametrize(("name", "kind"), each(DOCUMENTS, *TWINS))
def test_a_document_with_references_between_its_operations(name: str, kind: str) -> None:
    first, second = (tiny.generate(spec, formatter="none") for spec in TWINS[kind](parsed(DOCUMENTS[name])))
    assert_same(first, second)


# Tiny documents


def of_one_order(*documents: Any) -> bool:
    """Whether documents that say the same give the same names."""
    return len({json.dumps(names(tiny.generate(spec, formatter="none"))) for spec in documents}) == 1


A_NUMBER = {"type": "object", "properties": {"n": {"type": "integer"}}}
A_TEXT = {"type": "object", "properties": {"t": {"type": "string"}}}


@pytest.mark.xfail(strict=True, reason="issue 9, P3: the first path names what both have")
def test_a_path_that_refers_to_a_path() -> None:
    item = {"get": {"responses": tiny.answer(A_NUMBER)}}
    assert of_one_order(
        tiny.document(paths={"/a": item, "/b": {"$ref": "#/paths/~1a"}}),
        tiny.document(paths={"/b": {"$ref": "#/paths/~1a"}, "/a": item}),
        tiny.document(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": item}),
    )


@pytest.mark.xfail(strict=True, reason="issue 9, P4: the first operation names what both answer")
def test_a_response_that_refers_to_a_response() -> None:
    def operation(response: Any) -> Any:
        return {"get": {"responses": {"200": response}}}

    written = tiny.answer(A_NUMBER)["200"]
    to_a, to_b = ({"$ref": f"#/paths/~1{path}/get/responses/200"} for path in "ab")
    assert of_one_order(
        tiny.document(paths={"/a": operation(written), "/b": operation(to_a)}),
        tiny.document(paths={"/b": operation(to_a), "/a": operation(written)}),
        tiny.document(paths={"/a": operation(to_b), "/b": operation(written)}),
    )


@pytest.mark.xfail(strict=True, reason="issue 9, P4: the first response has the name without a status")
def test_two_responses_of_one_operation() -> None:
    number, text = (tiny.answer(schema)["200"] for schema in (A_NUMBER, A_TEXT))
    assert of_one_order(
        tiny.document(paths={"/a": {"get": {"responses": {"200": number, "202": text}}}}),
        tiny.document(paths={"/a": {"get": {"responses": {"202": text, "200": number}}}}),
    )


@pytest.mark.xfail(strict=True, reason="issue 9, P4: the first media type names what both hold")
def test_two_media_types_of_one_response() -> None:
    page = {"type": "object", "properties": {"data": {"type": "array", "items": {"$dynamicRef": "#item"}}}}
    schemas = {
        "Page": {"$id": "https://x.example/page", "$defs": {"item": {"$dynamicAnchor": "item"}}, **page},
        "Planet": A_NUMBER,
    }
    contents = {
        f"application/{kind.lower()}": {
            "schema": {
                "$id": f"https://x.example/{kind}",
                "$defs": {"item": {"$dynamicAnchor": "item", **tiny.ref("Planet")}},
                **tiny.ref("Page"),
            }
        }
        for kind in ("Json", "Xml")
    }
    both, reverse = (
        {"/a": {"get": {"responses": {"200": {"description": "d", "content": dict(content)}}}}}
        for content in (contents.items(), reversed(contents.items()))
    )
    assert of_one_order(tiny.document(paths=both, schemas=schemas), tiny.document(paths=reverse, schemas=schemas))
