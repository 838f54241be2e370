"""Enums: which have a name of their own, and what the document calls their values and says of them."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir.types import AliasDeclaration, EnumType, Meaning, ObjectDeclaration, Reference
from specloom.openapi.enum_extensions import meanings_of, unpaired
from support import tiny

LOW, HIGH = Meaning("LOW", "Can wait."), Meaning("HIGH")


@pytest.mark.parametrize(
    "extensions",
    [
        {"x-enum-varnames": ["LOW", "HIGH"], "x-enum-descriptions": ["Can wait.", ""]},
        {"x-enumNames": ["LOW", "HIGH"], "x-enumDescriptions": {"1": "Can wait."}},
        {"x-enum-varnames": ["LOW", "HIGH"], "x-enum-comments": {"LOW": "Can wait.", "OTHER": "?"}},
        {"x-speakeasy-enums": {"1": "LOW", "2": "HIGH"}, "x-speakeasy-enum-descriptions": ["Can wait.", None]},
        {
            "x-ms-enum": {
                "values": [{"value": 1, "name": "LOW", "description": "Can wait."}, {"value": 2, "name": "HIGH"}]
            }
        },
        {"x-fern-enum": {"1": {"name": "LOW", "description": "Can wait."}, "2": {"name": "HIGH"}}},
        {
            "x-enum-varnames": ["LOW", "HIGH"],
            "x-enum-descriptions": ["?"],
            "x-fern-enum": {"1": {"description": "Can wait."}},
        },
    ],
)
def test_what_extensions_say(extensions: dict[str, Any]) -> None:
    assert meanings_of(extensions, (1, 2)) == {"1": LOW, "2": HIGH}


@pytest.mark.parametrize(
    "extensions",
    [{}, {"x-enum-varnames": "LOW"}, {"x-ms-enum": []}, {"x-ms-enum": {"values": [1]}}, {"x-fern-enum": {"1": 1}}],
)
def test_what_says_nothing(extensions: dict[str, Any]) -> None:
    assert meanings_of(extensions, (1, 2)) == {}
    assert list(unpaired(extensions, (1, 2))) == []


def test_a_list_of_another_length_is_told() -> None:
    assert list(unpaired({"x-enumNames": ["LOW"]}, (1, 2))) == [("x-enumNames", 1)]
    assert meanings_of({"x-enumNames": ["LOW"]}, (1, 2)) == {}


def declared(**schemas: Any) -> dict[str, ObjectDeclaration | AliasDeclaration]:
    """Return the declarations of a document with these schemas, by id."""
    return {each.id: each for each in tiny.api_of(tiny.document(schemas=schemas)).declarations}


def enum_of(*values: Any, **more: Any) -> dict[str, Any]:
    return {"enum": list(values), **more}


def field(schema: Any, **schemas: Any) -> Any:
    """Return the type of a property, and of what it refers to."""
    declarations = declared(Thing={"type": "object", "properties": {"a": schema}}, **schemas)
    thing = declarations["#/components/schemas/Thing"]
    assert isinstance(thing, ObjectDeclaration)
    kind = thing.fields[0].type
    if not isinstance(kind, Reference):
        return kind, None
    alias = declarations[kind.id]
    assert isinstance(alias, AliasDeclaration)
    return kind, alias.type


def test_a_short_enum_is_written_out_and_a_long_one_has_a_name() -> None:
    assert field(enum_of(*"abcdef"))[1] is None
    assert field(enum_of(*"abcdefg"))[1].values == tuple("abcdefg")


def test_an_enum_of_several_places_has_a_name_unless_it_is_very_short() -> None:
    def other(schema: Any) -> Any:
        return {"type": "object", "properties": {"b": {**schema, "description": "Another one."}}}

    assert field(enum_of(*"abc"), Other=other(enum_of(*"abc")))[1] is None
    assert field(enum_of(*"abcd"), Other=other(enum_of(*"abcd")))[1].values == tuple("abcd")


def test_a_union_of_constants_is_an_enum() -> None:
    branches = [
        {"const": 1, "title": "Low", "description": "Can wait."},
        {"const": 2, "description": "No."},
        enum_of(3),
    ]
    _, kind = field({"oneOf": branches})
    assert kind.values == (1, 2, 3)
    assert kind.meanings == (Meaning("Low", "Can wait."), Meaning(None, "No."), Meaning())
    assert field({"anyOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]})[0].inner.values == ("a", "b")


def test_a_union_of_constants_and_something_else_is_none() -> None:
    kind, alias = field({"oneOf": [{"const": 1, "title": "Low"}, {"type": "string"}]})
    assert not isinstance(alias or kind, EnumType)


def test_a_title_of_many_words_is_a_text() -> None:
    long = "Higher than low but lower than high"
    _, kind = field({"oneOf": [{"const": 1, "title": long}, {"const": 2, "title": "High"}]})
    assert kind.meanings == (Meaning(None, long), Meaning("High", None))


def test_a_parameter_of_swagger() -> None:
    parameter = {"name": "p", "in": "query", "type": "integer", **enum_of(1, 2), "x-enum-varnames": ["LOW", "HIGH"]}
    paths = {"/a": {"get": {"parameters": [parameter], "responses": tiny.OK}}}
    document = {"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": paths}
    [alias] = tiny.api_of(document).declarations
    assert isinstance(alias, AliasDeclaration)
    assert isinstance(alias.type, EnumType)
    assert [meaning.name for meaning in alias.type.meanings] == ["LOW", "HIGH"]
