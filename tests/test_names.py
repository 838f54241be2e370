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
        for name in ("ollama.yaml", "qdrant.json", "scalar-galaxy.yaml", "twilio-messaging.yaml")
    },
}
ACCEPTED = [case for case in CASES if (case.folder / "ir.json").exists()]
WITH_OPERATIONS = [
    case
    for case in ACCEPTED
    if "\npaths:" in (case.folder / SPEC).read_text("utf-8")
    and not {"overlays", "polling", "resources"} & set(case.options)
]
"""Those whose options name no operation that has to be there: the twins have other ids."""
TWINS = {"paths": twin_paths, "responses": twin_responses}


def each(subjects: Iterable[str | Case], *more: str) -> list[Any]:
    """Return parameters of a test, each under its name."""
    named = [(subject, subject if isinstance(subject, str) else subject.name) for subject in subjects]
    return [pytest.param(subject, *more, id="-".join((name, *more))) for subject, name in named]


def names(result: Result) -> tuple[dict[str, str], list[str]]:
    """Return the method of each operation, and the names of the classes; `types` says which is which."""
    became = ledger(result)
    return became["operations"], sorted(became["schemas"].values())


def types(result: Result) -> dict[str, list[str]]:
    """Return what the module of each model says, whatever the order of its fields and of the branches of its unions."""
    modules = (file for file in result.files if re.fullmatch(r"\w+/models/(?!__init__)\w+\.py", file.path))
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
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    client = next(node for node in classes if not node.name.startswith("Async"))
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


@pytest.mark.parametrize("case", each(ACCEPTED))
def test_a_golden_with_its_keys_in_another_order(case: Case, tmp_path: Path) -> None:
    result = made(case).result
    assert result
    assert_same(rewritten(case, tmp_path / case.name, shuffled, "*.yaml"), result)


@pytest.mark.parametrize(("case", "kind"), [case for kind in TWINS for case in each(WITH_OPERATIONS, kind)])
def test_a_golden_with_references_between_its_operations(case: Case, kind: str, tmp_path: Path) -> None:
    first, second = (
        rewritten(case, tmp_path / str(index), lambda spec, index=index: TWINS[kind](spec)[index]) for index in (0, 1)
    )
    assert_same(first, second)


# Documents


@pytest.mark.parametrize("name", each(DOCUMENTS))
def test_a_document_with_its_keys_in_another_order(name: str) -> None:
    assert_same(
        tiny.generate(shuffled(parsed(DOCUMENTS[name])), formatter="none"), generated(DOCUMENTS[name], "package")
    )


def test_a_document_as_yaml_or_as_json() -> None:
    text = yaml.dump(parsed(IMAGES), sort_keys=False, Dumper=yaml.CSafeDumper)
    assert_same(tiny.generate(text, formatter="none"), generated(IMAGES, "package"))


@pytest.mark.parametrize(("name", "kind"), [name for kind in TWINS for name in each(DOCUMENTS, kind)])
def test_a_document_with_references_between_its_operations(name: str, kind: str) -> None:
    first, second = (tiny.generate(spec, formatter="none") for spec in TWINS[kind](parsed(DOCUMENTS[name])))
    assert_same(first, second)


# Tiny documents


def of_one_order(*documents: Any) -> bool:
    """Whether documents that say the same give the same names."""
    return len({json.dumps(names(tiny.generate(spec, formatter="none"))) for spec in documents}) == 1


A_NUMBER = {"type": "object", "properties": {"n": {"type": "integer"}}}
A_TEXT = {"type": "object", "properties": {"t": {"type": "string"}}}


def test_a_path_that_refers_to_a_path() -> None:
    item = {"get": {"responses": tiny.answer(A_NUMBER)}}
    assert of_one_order(
        tiny.document(paths={"/a": item, "/b": {"$ref": "#/paths/~1a"}}),
        tiny.document(paths={"/b": {"$ref": "#/paths/~1a"}, "/a": item}),
        tiny.document(paths={"/a": {"$ref": "#/paths/~1b"}, "/b": item}),
    )


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


def test_two_responses_of_one_operation() -> None:
    number, text = (tiny.answer(schema)["200"] for schema in (A_NUMBER, A_TEXT))
    assert of_one_order(
        tiny.document(paths={"/a": {"get": {"responses": {"200": number, "202": text}}}}),
        tiny.document(paths={"/a": {"get": {"responses": {"202": text, "200": number}}}}),
    )


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


def test_headers_beside_a_success_that_has_none() -> None:
    header = {"description": "d", "headers": {"X-A": {"required": True, "schema": {"type": "string"}}}}
    alone = {"get": {"operationId": "a", "responses": {"200": {"$ref": "#/components/responses/Told"}}}}
    beside = {"get": {"operationId": "b", "responses": {**alone["get"]["responses"], **tiny.OK}}}
    clients = [
        tiny.generate(tiny.document(paths=paths, components={"responses": {"Told": header}}), formatter="none")
        for paths in ({"/a": alone, "/b": beside}, {"/b": beside, "/a": alone})
    ]
    assert types(clients[0]) == types(clients[1])
    assert len(types(clients[0])) == 2


def test_a_response_that_stands_in_place_in_another_file_has_the_name_of_its_operation(tmp_path: Path) -> None:
    response = {"description": "d", "headers": {"X-A": {"schema": {"type": "string"}}}}
    item = {"get": {"operationId": "followUser", "responses": {"302": response}}}
    (tmp_path / "paths.json").write_text(json.dumps({"Follow": item}))
    (tmp_path / "api.json").write_text(json.dumps(tiny.document(paths={"/a": {"$ref": "paths.json#/Follow"}})))
    result = pipeline.run(tiny.config(spec=str(tmp_path / "api.json"), formatter="none"))
    assert [name.rpartition("/")[2] for name in types(result)] == ["follow_user_headers.py"]
