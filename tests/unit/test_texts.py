"""The texts of schemas: where a property has its text from, what docstrings say, what the ledger says of the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specloom.ir.types import Docs, ObjectDeclaration
from specloom.targets.prose import flowed_blocks
from specloom.targets.python.models.texts import text_of
from support import tiny

TEXT: Any = {"type": "string", "description": "Own."}
OTHER: Any = {"type": "object", "description": "Other.", "properties": {"a": {"type": "integer"}}}
NULL: Any = {"type": "null"}


def text_of_property(schema: Any) -> str | None:
    api = tiny.api_of(tiny.document(schemas={"Other": OTHER, "Thing": {"properties": {"a": schema}}}))
    [thing] = [each for each in api.declarations if each.id.endswith("/Thing")]
    assert isinstance(thing, ObjectDeclaration)
    return thing.fields[0].docs.description


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TEXT, "Own."),
        ({"anyOf": [TEXT, NULL]}, "Own."),
        ({"oneOf": [NULL, {"anyOf": [TEXT]}]}, "Own."),
        ({"anyOf": [TEXT, NULL], "description": "Nearer."}, "Nearer."),
        (tiny.ref("Other"), "Other."),
        ({**tiny.ref("Other"), "description": "Nearer."}, "Nearer."),
        ({"anyOf": [tiny.ref("Other"), NULL]}, "Other."),
        ({"allOf": [tiny.ref("Other")]}, "Other."),
        ({"allOf": [tiny.ref("Other"), {"description": "Nearer."}]}, "Nearer."),
        ({"type": "array", "items": TEXT}, "Own."),
        ({"type": "array", "items": tiny.ref("Other")}, None),
        ({"oneOf": [TEXT, {"type": "integer", "description": "A number."}]}, "- Own.\n- A number."),
        ({"oneOf": [TEXT, {"type": "integer"}], "description": "Any."}, "Any.\n\nOwn."),
        ({"oneOf": [TEXT, tiny.ref("Other")], "description": "Any. Own."}, "Any. Own."),
        ({"type": "string", "description": "<p>In <b>HTML</b></p>"}, "In **HTML**"),
        ({"type": "string", "description": "<p>"}, None),
    ],
)
def test_a_property_has_the_text_that_is_nearest(schema: Any, expected: str | None) -> None:
    assert text_of_property(schema) == expected


def test_what_an_heir_says_of_a_property_counts_more_than_its_base() -> None:
    base = {"properties": {"kind": {"type": "string", "description": "Of the base."}}}
    heir = {"allOf": [{"properties": {"kind": TEXT}}, tiny.ref("Base")]}
    api = tiny.api_of(tiny.document(schemas={"Base": base, "Heir": heir}))
    [field] = [field for each in api.declarations if each.id.endswith("/Heir") for field in each.fields]  # type: ignore[union-attr]
    assert field.docs.description == "Own."


def test_a_schema_has_the_text_that_stands_in_it() -> None:
    thing = {"allOf": [{"description": "Inside.", "properties": {"a": TEXT}}, tiny.ref("Other")]}
    api = tiny.api_of(tiny.document(schemas={"Other": OTHER, "Thing": thing}))
    assert [each.docs.description for each in api.declarations] == ["Other.", "Inside."]


def test_the_ledger_names_texts_that_stand_nowhere() -> None:
    thing = {"properties": {"a": {"type": "array", "description": "All.", "items": TEXT}, "b": {"allOf": [TEXT]}}}
    again = {"properties": {"a": {"type": "array", "description": "All.", "items": {"description": "One."}}}}
    result = tiny.generate(tiny.document(schemas={"Thing": thing, "Again": again}))
    ledger = json.loads(result.files[".specloom/ledger.json"].content)
    assert ledger["unsaid"] == ["#/components/schemas/Again/properties/a/items/description"]


@pytest.mark.parametrize(
    ("docs", "expected"),
    [
        (Docs(title="Flow Run ID"), ""),
        (Docs(title="flow_runId", deprecated=True), "Deprecated."),
        (Docs(title="The run"), "The run"),
        (Docs(title="Flow run id", description="Own."), "Own."),
    ],
)
def test_a_title_that_repeats_the_name_says_nothing(docs: Docs, expected: str) -> None:
    assert text_of(docs, "flow_run_id") == expected


def test_dict_forms_have_the_texts_of_models() -> None:
    thing = {"title": "Thing", "required": ["a"], "properties": {"a": TEXT, "b": {"title": "B", "type": "integer"}}}
    body = {"requestBody": {"content": {"application/json": {"schema": tiny.ref("Thing")}}}}
    paths = {"/a": {"post": {"responses": tiny.OK, **body}}}
    code = tiny.text(tiny.generate(tiny.document(paths=paths, schemas={"Thing": thing})), "package/models/thing.py")
    assert code.partition("class ThingDict(TypedDict, total=False):\n")[2] == (
        '    """`Thing` as a dict."""\n\n    a: Required[str]\n    """Own."""\n\n    b: int\n'
    )
    assert "class Thing(ApiModel):\n    a: str\n" in code


def test_the_entries_of_a_list_keep_their_lines() -> None:
    text = "One\ntwo.\n\nThree:\n- a\n  b\n- c\n  1. d\n\nfour\nfive\n\n| x |\n| y |\nend\n```\ncode  here\n```\n"
    assert flowed_blocks(text) == [
        "One two. Three:",
        "- a b",
        "- c",
        "  1. d",
        "four five",
        "| x |",
        "| y |",
        "end",
        "```",
        "code  here",
        "```",
    ]


def test_the_constants_of_a_union_are_one_literal() -> None:
    union = {"anyOf": [{"type": "string"}, {"const": "a"}, {"enum": ["b", "a"]}, {"const": 1}, {"type": "null"}]}
    result = tiny.generate(tiny.document(schemas={"Alias": union}))
    assert 'TypeAliasType("Alias", Literal["a", "b", 1] | str | None)' in tiny.text(result, "package/models/alias.py")
