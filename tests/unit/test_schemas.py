"""What schemas mean, in tables: what is joined, which branches count, what tells them apart, what type comes out."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir.types import AnyType, ArrayType, EnumType, MapType, NullableType, Reference, Scalar, Type, UnionType
from specloom.lower.diagnostics import Report
from specloom.lower.origins import Use
from specloom.lower.schemas.branches import flat_branches, only_branch, only_requires, union_branches
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.shapes import Shapes
from specloom.lower.schemas.types import lower_type
from specloom.lower.schemas.wants import facts_of
from specloom.openapi.syntax import Document, Schema
from support import tiny

INTEGER, STRING, NULL = {"type": "integer"}, {"type": "string"}, {"type": "null"}
OBJECT = {"type": "object", "properties": {"a": STRING}}
NAMED = {"Pet": OBJECT, "Owner": {"type": "object", "properties": {"b": INTEGER}, "required": ["b"]}}


def read(schema: Any, **others: Any) -> tuple[Document, Schema]:
    """Return a document with a component `Thing`, and the component."""
    document = tiny.build(tiny.document(schemas={**NAMED, **others, "Thing": schema})).document
    return document, next(each for each in document.schemas if each.name == "Thing")


def shape_of(schema: Any) -> tuple[Shape, Report]:
    report = Report()
    return Shapes(report).of(read(schema)[1]), report


@pytest.mark.parametrize(
    ("schema", "properties", "required", "types"),
    [
        (OBJECT, {"a": 1}, set(), ("object",)),
        ({"allOf": [tiny.ref("Pet"), tiny.ref("Owner")]}, {"a": 1, "b": 1}, {"b"}, ("object",)),
        ({"allOf": [tiny.ref("Pet"), tiny.ref("Pet")]}, {"a": 1}, set(), ("object",)),
        ({"allOf": [tiny.ref("Pet"), OBJECT]}, {"a": 2}, set(), ("object",)),
        ({"allOf": [tiny.ref("Pet")], "required": ["a"]}, {"a": 1}, {"a"}, ("object",)),
        ({**tiny.ref("Pet"), "properties": {"c": STRING}}, {"a": 1, "c": 1}, set(), ("object",)),
        ({"allOf": [{"type": ["string", "null"]}, STRING]}, {}, set(), ("string",)),
        ({"allOf": [{"type": "number"}, INTEGER]}, {}, set(), ("integer",)),
        ({"allOf": [INTEGER, {"type": "number"}]}, {}, set(), ("integer",)),
        ({"if": STRING, "then": {"properties": {"d": STRING}}}, {}, set(), ()),
    ],
)
def test_what_is_joined(schema: Any, properties: dict[str, int], required: set[str], types: tuple[str, ...]) -> None:
    shape, _ = shape_of(schema)
    assert {name: len(schemas) for name, schemas in shape.properties.items()} == properties
    assert (shape.required, shape.types) == (required, types)


def test_what_a_condition_describes_is_possible() -> None:
    then = {"properties": {"d": STRING}, "if": STRING, "else": {"properties": {"e": STRING}}}
    shape, report = shape_of({"if": STRING, "then": then, "dependentSchemas": {"a": OBJECT}})
    assert list(shape.possible) == ["d", "e", "a"]
    assert [each.pointer.fragment.rpartition("/")[2] for each in report.diagnostics] == ["if", "if", "dependentSchemas"]


def test_types_that_no_value_has_are_told() -> None:
    shape, report = shape_of({"allOf": [INTEGER, STRING]})
    assert shape.types == ("string",)
    assert [(each.code, each.severity) for each in report.diagnostics] == [("all-of-conflict", "widening")]


def test_a_chain_of_any_length_is_joined() -> None:
    links = {
        f"Link{index}": {"allOf": [tiny.ref(f"Link{index + 1}"), {"properties": {f"p{index}": STRING}}]}
        for index in range(300)
    }
    document, _ = read(STRING, **links, Link300=OBJECT)
    first = next(schema for schema in document.schemas if schema.name == "Link0")
    report = Report()
    assert len(Shapes(report).of(first).properties) == 301
    assert report.diagnostics == ()


def test_equal_descriptions_count_once() -> None:
    _, schema = read({"allOf": [STRING, STRING, {"description": "d"}, INTEGER]})
    assert [each.types for each in Shapes(Report()).differing(list(schema.all_of))] == [("string",), ("integer",)]
    _, schema = read({"allOf": [{"title": "t"}, {"description": "d"}]})
    assert [each.description for each in Shapes(Report()).differing(list(schema.all_of))] == ["d"]


@pytest.mark.parametrize(
    ("schema", "branches", "flat"),
    [
        ({"oneOf": [STRING, INTEGER]}, 2, ["string", "integer"]),
        ({"oneOf": [STRING, NULL]}, 2, ["string"]),
        ({"oneOf": [STRING, {"anyOf": [INTEGER, NULL]}]}, 2, ["string", "integer"]),
        ({"oneOf": [STRING, {"anyOf": [INTEGER], "title": "Told"}]}, 2, ["string", ""]),
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, 0, []),
        ({"anyOf": [{"type": "object", "required": ["a"]}]}, 0, []),
        ({"oneOf": [STRING], "anyOf": [INTEGER]}, 2, ["string", "integer"]),
        ({"oneOf": [{"not": {"required": ["a"]}}, STRING]}, 1, ["string"]),
        ({"oneOf": []}, 0, []),
        (STRING, 0, []),
    ],
)
def test_which_branches_count(schema: Any, branches: int, flat: list[str]) -> None:
    _, union = read(schema)
    assert len(union_branches(union)) == branches
    assert ["".join(branch.types) for branch in flat_branches(union.branches)] == flat


@pytest.mark.parametrize(
    ("schema", "alone"),
    [
        ({"oneOf": [STRING, NULL]}, True),
        ({"oneOf": [STRING]}, True),
        ({"type": "string", "anyOf": [STRING]}, True),
        ({"oneOf": [STRING, INTEGER]}, False),
        ({"oneOf": [STRING], "minLength": 1}, False),
    ],
)
def test_a_branch_stands_for_the_whole(schema: Any, alone: bool) -> None:  # noqa: FBT001 - a table
    assert (only_branch(read(schema)[1]) is not None) == alone


def test_what_only_requires_is_no_type() -> None:
    assert only_requires(read({"required": ["a"]})[1])
    assert not only_requires(read({"required": ["a"], "properties": {}})[1])
    assert not only_requires(read({"description": "d"})[1])


TEXT, NUMBER = Scalar("string"), Scalar("integer")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (STRING, TEXT),
        ({"type": ["string", "null"]}, NullableType(TEXT)),
        ({"enum": ["a", "b"]}, EnumType(TEXT, ("a", "b"))),
        ({"const": "a"}, EnumType(TEXT, ("a",), closed=True)),
        ({"type": "string", "enum": [1]}, EnumType(TEXT, ("1",), closed=True)),
        ({"type": "array", "items": STRING}, ArrayType(TEXT)),
        ({"type": "object", "additionalProperties": STRING}, MapType(TEXT)),
        ({"oneOf": [STRING, INTEGER]}, UnionType((TEXT, NUMBER))),
        ({"oneOf": [STRING, NULL]}, NullableType(TEXT)),
        ({"anyOf": [STRING, {}]}, AnyType()),
        ({"allOf": [tiny.ref("Pet")]}, Reference("#/components/schemas/Pet")),
        ({"allOf": [tiny.ref("Pet")], "nullable": True}, NullableType(Reference("#/components/schemas/Pet"))),
        ({}, AnyType()),
        (True, AnyType()),
    ],
)
def test_the_type_of_a_schema(schema: Any, kind: Type) -> None:
    document, thing = read({"type": "object", "properties": {"it": schema}})
    own, wants = lower_type(facts_of(document, Report()), thing.properties["it"], Use(None, ()))
    declared = [want.source for want in wants if want.key == getattr(own, "id", None)]
    assert (getattr(declared[0], "type", own) if declared and isinstance(own, Reference) else own) == kind


def branches(*tags: Any, **beside: Any) -> Any:
    """Return a union of objects with these schemas of the property `kind`."""
    objects = [{"type": "object", "required": ["kind"], "properties": {"kind": tag}} for tag in tags]
    return {"oneOf": objects, **beside}


@pytest.mark.parametrize(
    ("schema", "tags", "optional"),
    [
        (branches({"const": "a"}, {"const": "b"}), (("a",), ("b",)), False),
        (branches({"enum": ["a"]}, {"enum": ["b"]}), (("a",), ("b",)), False),
        (branches({"enum": ["a", "c"]}, {"enum": ["b"]}), (("a", "c"), ("b",)), False),
        (branches({"const": "a"}, {"const": "a"}), None, False),
        (branches({"const": "a"}, STRING), None, False),
        (branches({"const": 1}, {"const": 2}), None, False),
        (
            {"oneOf": [{"properties": {"kind": {"const": tag}}, "type": "object"} for tag in "ab"]},
            (("a",), ("b",)),
            True,
        ),
        (
            {"oneOf": [tiny.ref("Pet"), tiny.ref("Owner")], "discriminator": {"propertyName": "kind"}},
            (("Pet",), ("Owner",)),
            False,
        ),
        (
            {
                "oneOf": [tiny.ref("Pet"), tiny.ref("Owner")],
                "discriminator": {"propertyName": "kind", "mapping": {"p": "Pet", "q": "#/components/schemas/Pet"}},
            },
            (("p", "q"), ("Owner",)),
            False,
        ),
    ],
)
def test_what_tells_branches_apart(schema: Any, tags: Any, optional: bool) -> None:  # noqa: FBT001 - a table
    document, thing = read(schema)
    discriminator = facts_of(document, Report()).discriminators.of(thing.discriminator, list(thing.one_of))
    if tags is None:
        assert discriminator is None
    else:
        assert discriminator is not None
        assert (discriminator.property.wire, discriminator.tags, discriminator.optional) == ("kind", tags, optional)
