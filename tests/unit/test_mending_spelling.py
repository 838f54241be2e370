"""Fields that are misspelt by a letter, and what is none of them."""

from __future__ import annotations

import pytest

from support.mended import mended, operation, schema


@pytest.mark.parametrize(
    ("written", "field", "value"),
    [
        ("respones", "responses", "{'200': {description: d}}"),
        ("requestbody", "requestBody", "{content: {}}"),
        ("request_body", "requestBody", "{content: {}}"),
        ("parameter", "parameters", "[{name: a, in: query, schema: {}}]"),
        ("Parameters", "parameters", "[{name: a, in: query, schema: {}}]"),
        ("paramaeters", None, "[]"),
        ("parameter", None, "{a: 1}"),
        ("x-parameters", None, "[]"),
        ("answers", None, "{}"),
    ],
)
def test_a_field_that_differs_by_a_letter_is_read_where_no_other_is_meant(
    written: str, field: str | None, value: str
) -> None:
    made, said = operation(f"{{{written}: {value}}}")
    assert list(made) == [field or written]
    assert said == ([("warning", f"/{written}")] if field else [])


@pytest.mark.parametrize(
    ("written", "field", "value"),
    [
        ("proprties", "properties", "{a: {type: string}}"),
        ("oneof", "oneOf", "[{type: string}]"),
        ("item", "items", "{type: string}"),
        ("enums", "enum", "[a, b]"),
        ("additonalProperties", "additionalProperties", "false"),
        ("additionalproperties", "additionalProperties", "{type: string}"),
        ("ref", "$ref", "'#/components/schemas/S'"),
        ("requried", "required", "[a]"),
        ("item", None, "5"),
        ("oneof", None, "[a]"),
        ("ref", None, "see there"),
        ("enmu", "enum", "[a]"),
        ("example", None, "{a: 1}"),
    ],
)
@pytest.mark.parametrize("version", ["3.0.4", "3.1.0"])
def test_a_keyword_that_differs_by_a_letter_is_read_where_its_value_fits(
    written: str, field: str | None, value: str, version: str
) -> None:
    made, said = schema(f"{{{written}: {value}}}", version)
    assert list(made) == [field or written]
    assert said == ([("warning", f"/{written}")] if field else [])


def test_names_are_no_fields_that_are_misspelt() -> None:
    names = "{type: object, properties: {item: {type: string}, ref: {type: string}, propertie: {type: object}}}"
    assert list(schema(names)[0]["properties"]) == ["item", "ref", "propertie"]
    assert schema("{type: object, item: {type: string}}")[1] == []
    assert schema("{items: {}, item: {type: string}}")[1] == []


def test_references_lead_to_components_below_the_word_that_is_written() -> None:
    data, said = mended("paths: {}\ncomponents: {schema: {S: {$ref: '#/components/schema/T'}, T: {type: int}}}")
    assert data["components"]["schemas"]["T"] == data["components"]["schema"]["T"] == {"type": "integer"}
    assert said == [("warning", "/components/schema"), ("warning", "/components/schemas/T/type")]
