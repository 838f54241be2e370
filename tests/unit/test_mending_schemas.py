"""Schemas of a wrong form: types by other names are read as what they mean, of the rest a keyword is left out."""

from __future__ import annotations

from typing import Any

import pytest

from support.mended import mended, schema


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("String", {"type": "string"}),
        ("int", {"type": "integer"}),
        ("int64", {"type": "integer", "format": "int64"}),
        ("long", {"type": "integer", "format": "int64"}),
        ("float", {"type": "number", "format": "float"}),
        ("Boolean", {"type": "boolean"}),
        ("bool", {"type": "boolean"}),
        ("file", {"type": "string", "format": "binary"}),
        ("datetime", {"type": "string", "format": "date-time"}),
        ("date-time", {"type": "string", "format": "date-time"}),
        ("date", {"type": "string", "format": "date"}),
        ("uuid", {"type": "string", "format": "uuid"}),
        ("list", {"type": "array"}),
        ("dict", {"type": "object"}),
        ("any", {}),
        ("string|null", {"type": ["string", "null"]}),
        ("[String, 'null']", {"type": ["string", "null"]}),
        ("[string, null]", {"type": ["string", "null"]}),
    ],
)
@pytest.mark.parametrize("version", ["3.0.4", "3.1.0"])
def test_a_type_by_another_name_is_read_as_what_it_means(word: str, meant: dict[str, Any], version: str) -> None:
    assert schema(f"{{type: {word}}}", version) == (meant, [("warning", "/type")])


def test_what_a_schema_says_of_its_format_counts() -> None:
    assert schema("{type: int, format: int32}")[0] == {"type": "integer", "format": "int32"}


@pytest.mark.parametrize("word", ["foo", "{type: string}", "[string, foo]", "5", "true"])
def test_a_type_that_nobody_knows_is_any_value(word: str) -> None:
    assert schema(f"{{title: T, type: {word}}}") == ({"title": "T"}, [("omission", "/type")])


@pytest.mark.parametrize(
    ("written", "meant", "severity", "place"),
    [
        ("[a, b]", {}, "omission", ""),
        ("null", {}, "warning", ""),
        ("5", {}, "omission", ""),
        ("string", {"type": "string"}, "warning", ""),
        ("{minLength: '3'}", {"minLength": 3}, "warning", "/minLength"),
        ("{minLength: x}", {}, "omission", "/minLength"),
        ("{minLength: -1}", {}, "omission", "/minLength"),
        ("{minLength: null}", {}, "warning", "/minLength"),
        ("{maximum: '1.5'}", {"maximum": 1.5}, "warning", "/maximum"),
        ("{multipleOf: 0}", {}, "omission", "/multipleOf"),
        ("{nullable: 'true'}", {"nullable": True}, "warning", "/nullable"),
        ("{uniqueItems: perhaps}", {}, "omission", "/uniqueItems"),
        ("{additionalProperties: 'true'}", {"additionalProperties": True}, "warning", "/additionalProperties"),
        ("{additionalProperties: [1]}", {"additionalProperties": {}}, "omission", "/additionalProperties"),
        ("{required: a}", {"required": ["a"]}, "warning", "/required"),
        ("{required: {a: true, b: false}}", {"required": ["a"]}, "warning", "/required"),
        ("{type: object, required: true}", {"type": "object"}, "omission", "/required"),
        ("{enum: a}", {"enum": ["a"]}, "warning", "/enum"),
        ("{enum: {a: 1}}", {}, "omission", "/enum"),
        ("{properties: [a, b]}", {}, "omission", "/properties"),
        ("{properties: [{a: {type: string}}]}", {"properties": {"a": {"type": "string"}}}, "warning", "/properties"),
        ("{properties: {a: [1]}}", {"properties": {"a": {}}}, "omission", "/properties/a"),
        ("{properties: {a: null}}", {"properties": {"a": {}}}, "warning", "/properties/a"),
        ("{items: '#/components/schemas/S'}", {"items": {"$ref": "#/components/schemas/S"}}, "warning", "/items"),
        ("{allOf: {type: string}}", {"allOf": [{"type": "string"}]}, "warning", "/allOf"),
        ("{oneOf: [{type: string}, 5]}", {"oneOf": [{"type": "string"}, {}]}, "omission", "/oneOf/1"),
        ("{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}, "warning", "/discriminator"),
        ("{discriminator: [kind]}", {}, "omission", "/discriminator"),
        ("{format: [a]}", {}, "omission", "/format"),
        ("{title: 5}", {"title": "5"}, "warning", "/title"),
        (
            "{anyOf: [{type: string}, {type: null}]}",
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "warning",
            "/anyOf/1/type",
        ),
    ],
)
def test_schemas(written: str, meant: Any, severity: str, place: str) -> None:
    assert schema(written) == (meant, [(severity, place)])


def test_a_flag_at_a_property_makes_it_required() -> None:
    found, said = schema("{properties: {a: {type: string, required: true}, b: {required: false}}}")
    assert found == {"properties": {"a": {"type": "string"}, "b": {}}, "required": ["a"]}
    assert said == [("warning", "/properties/a/required"), ("warning", "/properties/b/required")]


def test_keywords_below_properties_are_none() -> None:
    text = "{properties: {a: {}, required: [a], type: object, example: x, additionalProperties: false}}"
    names = ["required", "type", "example", "additionalProperties"]
    assert schema(text) == ({"properties": {"a": {}}}, [("omission", f"/properties/{name}") for name in names])
    assert schema("{properties: {type: {type: string}, required: {type: boolean}, title: string}}")[0] == {
        "properties": {"type": {"type": "string"}, "required": {"type": "boolean"}, "title": {"type": "string"}}
    }


@pytest.mark.parametrize("keyword", ["definitions", "$defs"])
def test_definitions_that_nothing_leads_to_cost_nothing(keyword: str) -> None:
    found, said = schema(f"{{{keyword}: {{a: {{type: {{type: string}}}}, b: [1]}}}}")
    assert found == {keyword: {"a": {}, "b": {}}}
    assert said == [("warning", f"/{keyword}/a/type"), ("warning", f"/{keyword}/b")]
    reached = f"{{properties: {{p: {{$ref: '#/components/schemas/S/{keyword}/a'}}}}, {keyword}: {{a: {{type: foo}}}}}}"
    assert schema(reached)[1] == [("omission", f"/{keyword}/a/type")]


def test_what_only_a_discriminator_leads_to_is_mended() -> None:
    text = "components: {schemas: {S: {oneOf: [{}], discriminator: {propertyName: k, mapping: {a: '#/x-s/A'}}}}}\n"
    data, said = mended("paths: {}\n" + text + "x-s: {A: {type: String}}")
    assert data["x-s"]["A"] == {"type": "string"}
    assert said == [("warning", "/x-s/A/type")]
