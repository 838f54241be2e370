"""Examples are trees that end, are made of the document's own where they fit, and cost no more than they hold."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from specloom.client.example_values import FileExample, ObjectExample, PlainExample, ScalarExample, json_of
from specloom.client.examples import Examples
from specloom.ir.types import AliasDeclaration, Discriminator, Reference, Scalar, ScalarKind, Type, UnionType
from specloom.ir.words import Name
from support.models import api_of, declarations_of

NODE = {"$ref": "#/components/schemas/Node"}


def example(folder: Path, schema: Any, **schemas: Any) -> Any:
    """Return the JSON of the example of a component."""
    examples, kind = of_component(folder, {"It": schema, **schemas})
    return examples.answer(kind)


def of_component(folder: Path, schemas: Any) -> tuple[Examples, Type]:
    """Return examples, and the type of the component `It`."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/It"}}}
    api = api_of(folder, {"responses": {"200": {"description": "OK", "content": content}}}, schemas)
    return Examples(declarations_of(api)), api.operations[0].responses[0].contents[0].type


@pytest.mark.parametrize(
    ("schema", "json"),
    [
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "string", "maxLength": 3}, "val"),
        ({"type": "string", "examples": ["own"]}, "own"),
        ({"type": "integer", "examples": ["no number"]}, 1),
        ({"type": "integer", "minimum": 7}, 7),
        ({"type": "array", "items": {"type": "boolean"}}, [True]),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"key": 1}),
        ({"oneOf": [{"type": "array", "items": {}}, {"type": "string"}]}, "value_example"),
        (
            {"type": "object", "required": ["next"], "properties": {"next": {"oneOf": [NODE, {"type": "null"}]}}},
            {"next": {"a": {}}},
        ),
    ],
)
def test_examples(tmp_path: Path, schema: Any, json: Any) -> None:
    assert example(tmp_path, schema, Node={"type": "object", "properties": {"a": {}}}) == json


def test_what_travels_in_a_form_of_its_own_is_a_node_of_its_own() -> None:
    examples = Examples({})
    assert examples.of(Scalar(ScalarKind.DATE), "x") == ScalarExample(ScalarKind.DATE, "2024-01-31")
    assert examples.of(Scalar(ScalarKind.BINARY), "my photo", file=True) == FileExample("my_photo.bin")
    assert examples.of(Scalar(ScalarKind.STRING), "x") == PlainExample("x_example")
    assert json_of(ObjectExample((("a", FileExample("f")),))) == {"a": "data"}


def test_the_branch_that_its_discriminator_can_name_is_taken(tmp_path: Path) -> None:
    kinds = {"type": "string", "enum": ["Cat", "Dog"]}
    kind = {"kind": {"$ref": "#/components/schemas/Kind"}}
    schemas = {
        "Kind": kinds,
        "Base": {"type": "object", "required": ["kind"], "properties": kind},
        "Cat": {"type": "object", "required": ["kind", "paws"], "properties": {**kind, "paws": {"type": "integer"}}},
    }
    union = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in ("Base", "Cat")]}
    content = {"application/json": {"schema": union}}
    api = api_of(tmp_path, {"responses": {"200": {"description": "OK", "content": content}}}, schemas)
    declarations = declarations_of(api)
    named = api.operations[0].responses[0].contents[0].type
    assert isinstance(named, Reference)
    alias = declarations[named.id]
    assert isinstance(alias, AliasDeclaration)
    assert isinstance(alias.type, UnionType)
    tagged = replace(alias.type, discriminator=Discriminator(Name("kind", ("kind",)), (("Base",), ("Cat",))))
    assert Examples(declarations).answer(tagged) == {"kind": "Cat", "paws": 1}


def test_a_branch_costs_no_walk_over_all_declarations(tmp_path: Path) -> None:
    count = 200
    tag = {"type": "object", "required": ["kind"], "properties": {"kind": {"$ref": "#/components/schemas/Kind"}}}
    schemas = {f"Branch{number}": tag for number in range(count)}
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas],
        "discriminator": {"propertyName": "kind"},
    }
    examples, kind = of_component(tmp_path, {"It": union, "Kind": {"type": "string", "enum": ["z"]}, **schemas})
    started = time.process_time()
    for _ in range(50):
        examples.answer(kind)
    assert time.process_time() - started < 1
