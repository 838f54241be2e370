"""What is a constant: sent by itself; everything else that the document says of values is the server's affair."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.client.constants import constant_of, told_by_constants
from specloom.ir.types import ObjectDeclaration
from specloom.ir.walk import Declarations
from support.tiny import api_of, document, media, ref


def declarations_of(schemas: Any, body: str | None = None) -> Declarations:
    paths = {"/a": {"post": {"requestBody": media(ref(body)), "responses": {"204": {"description": "OK"}}}}}
    api = api_of(document(schemas=schemas, paths=paths if body is not None else None))
    return {declaration.id: declaration for declaration in api.declarations}


def constants_of(declarations: Declarations, name: str) -> dict[str, Any]:
    declaration = next(each for each in declarations.values() if each.id.endswith(f"/{name}"))
    assert isinstance(declaration, ObjectDeclaration)
    values = {field.name.wire: constant_of(field, declarations) for field in declaration.fields}
    return {name: value for name, value in values.items() if value is not None}


def constant(schema: Any, *, required: bool = True, **schemas: Any) -> Any:
    thing = {"type": "object", "properties": {"x": schema}, "required": ["x"] if required else []}
    return constants_of(declarations_of({"Thing": thing, **schemas}), "Thing").get("x")


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"const": "a"}, "a"),
        ({"type": "string", "enum": ["a"]}, "a"),
        ({"const": 1}, 1),
        ({"const": 1.5}, 1.5),
        ({"const": False}, False),
        ({"const": "a", "default": "b"}, "a"),
        (ref("Kind"), "a"),
        ({"allOf": [ref("Kind")], "description": "Its kind."}, "a"),
        ({"const": "a", "readOnly": True}, None),
        ({"type": ["string", "null"], "enum": ["a", None]}, None),
        ({"anyOf": [{"const": "a"}, {"type": "null"}]}, None),
        ({"enum": ["a", "b"]}, None),
        ({"type": "string", "default": "a"}, None),
        ({"anyOf": [{"const": "a"}, {"type": "string"}]}, None),
        ({"const": {"a": 1}}, None),
    ],
)
def test_required(schema: Any, value: Any) -> None:
    assert constant(schema, Kind={"type": "string", "enum": ["a"]}) == value


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"const": "a"}, None),
        ({"const": "a", "default": "a"}, "a"),
        ({"enum": ["a"], "default": "a"}, "a"),
        ({"const": "a", "default": "b"}, None),
        ({"const": 1, "default": True}, None),
        ({"const": 1, "default": 1}, 1),
        (ref("Kind"), "a"),
        ({"type": "string", "enum": ["a", "b"], "default": "a"}, None),
    ],
)
def test_optional(schema: Any, value: Any) -> None:
    assert constant(schema, required=False, Kind={"const": "a", "default": "a"}) == value


OBJECT = {"type": "object", "properties": {"name": {"type": "string"}}}
PETS = {
    "Pet": {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"}},
    },
    "Cat": OBJECT,
    "Dog": {**OBJECT, "properties": {"kind": {"type": "string", "readOnly": True}}},
}


def test_tags_of_branches_are_sent_where_the_union_is() -> None:
    assert constants_of(declarations_of(PETS, "Pet"), "Cat") == {"kind": "cat"}
    assert constants_of(declarations_of(PETS), "Cat") == {}


def test_a_tag_that_the_server_sets_is_not_sent() -> None:
    assert constants_of(declarations_of(PETS, "Pet"), "Dog") == {}


@pytest.mark.parametrize(
    ("kind", "constants"),
    [
        ({"type": "string"}, {"kind": "cat"}),
        ({}, {"kind": "cat"}),
        ({"type": "string", "enum": ["cat", "dog"]}, {"kind": "cat"}),
        ({"type": ["string", "null"]}, {"kind": "cat"}),
        ({"const": "cat"}, {"kind": "cat"}),
        ({"const": "Katze"}, {}),
        ({"type": "string", "enum": ["Katze", "Hund"]}, {}),
        ({"type": "integer"}, {}),
        ({"type": "object"}, {}),
    ],
)
def test_a_tag_is_of_the_type_of_its_property(kind: Any, constants: dict[str, str]) -> None:
    cat = {"type": "object", "properties": {"kind": kind}}
    assert constants_of(declarations_of({**PETS, "Cat": cat}, "Pet"), "Cat") == constants


def test_an_object_of_two_unions_that_disagree_has_no_tag() -> None:
    other = {**PETS["Pet"], "discriminator": {"propertyName": "kind", "mapping": {"tom": "Cat", "rex": "Dog"}}}
    declarations = declarations_of({**PETS, "Other": other, "Both": {"anyOf": [ref("Pet"), ref("Other")]}}, "Both")
    assert constants_of(declarations, "Cat") == {}


def test_a_dict_must_have_the_tag_and_nothing_else_that_is_constant() -> None:
    cat = {"type": "object", "properties": {"legs": {"const": 4}}, "required": ["legs"]}
    declarations = declarations_of({**PETS, "Cat": cat}, "Pet")
    assert {(declaration.rpartition("/")[2], wire) for declaration, wire in told_by_constants(declarations)} == {
        ("Cat", "kind"),
        ("Dog", "kind"),
    }


def test_without_a_tag_all_constants_tell() -> None:
    cat = {"type": "object", "properties": {"legs": {"const": 4}}, "required": ["legs"]}
    one = declarations_of({"A": {"anyOf": [{"type": "string"}, ref("Cat")]}, "Cat": cat}, "A")
    several = declarations_of(
        {"A": {"anyOf": [{"type": "object", "properties": {"a": {}}}, ref("Cat")]}, "Cat": cat}, "A"
    )
    assert told_by_constants(one) == frozenset()
    assert {wire for _, wire in told_by_constants(several)} == {"a", "legs"}
