"""From the document to the model, in tiny documents: what is said, what it costs, and that no order counts."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import Severity
from support import tiny
from support.work import calls_of

INTEGER, STRING = {"type": "integer"}, {"type": "string"}


@pytest.mark.parametrize(
    ("code", "schema"),
    [
        ("all-of-conflict", {"allOf": [{"properties": {"a": INTEGER}}, {"properties": {"a": STRING}}]}),
    ],
)
def test_what_only_widens_is_a_widening(code: str, schema: Any) -> None:
    found = tiny.build(tiny.document(schemas={"Thing": schema}, version="3.0.3")).diagnostics
    assert {each.severity for each in found if each.code == code} == {Severity.WIDENING}


def layers(count: int, width: int = 3) -> Any:
    """Return a document with layers of unions: each has all unions of the next one, and the last are objects."""
    schemas: dict[str, Any] = {}
    for layer in range(count):
        branches = [tiny.ref(f"Layer{layer + 1}Of{index}") for index in range(width)]
        union = {"oneOf": branches, "discriminator": {"propertyName": "kind"}}
        schemas |= {f"Layer{layer}Of{index}": union for index in range(width)}
    for index in range(width):
        properties = {"kind": {"const": f"k{index}"}}
        schemas[f"Layer{count}Of{index}"] = {"type": "object", "required": ["kind"], "properties": properties}
    return tiny.document(schemas=schemas)


def test_unions_of_unions_cost_no_more_than_the_square_of_their_depth() -> None:
    few = calls_of(lambda: tiny.build(layers(10)), most=1_000_000)
    calls_of(lambda: tiny.build(layers(40)), most=32 * few)


def test_a_deep_union_is_told_apart_whoever_asks_first() -> None:
    schemas = {
        f"Level{level:02}": {"oneOf": [tiny.ref(f"Level{level + 1:02}"), tiny.ref(f"Leaf{level:02}")]}
        for level in range(30)
    }
    leaves = {"Level30": "end", **{f"Leaf{level:02}": f"leaf{level}" for level in range(30)}}
    schemas |= {
        name: {"type": "object", "required": ["kind"], "properties": {"kind": {"const": value}}}
        for name, value in leaves.items()
    }
    first, second = (
        [
            file
            for file in tiny.generate(tiny.document(schemas=ordered), formatter="none").files
            if "/models/l" in file.path
        ]
        for ordered in (schemas, dict(reversed(schemas.items())))
    )
    assert first == second


@pytest.mark.parametrize("target", ["python", "ruby"])
@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": [{"type": "array", "items": tiny.ref("Nested")}, STRING]},
        {"oneOf": [{"items": {**tiny.ref("Nested"), "type": "integer"}}]},
        {"oneOf": [{"type": "array", "items": tiny.ref("Nested")}, {"type": "array", "items": STRING}]},
        {"type": "array", "items": tiny.ref("Nested")},
        {"type": "object", "additionalProperties": {"allOf": [tiny.ref("Nested"), {"title": "more"}]}},
    ],
)
def test_what_holds_itself_has_an_end(schema: Any, target: str) -> None:
    assert tiny.generate(tiny.document(schemas={"Nested": schema}), target=target).files


AGAIN = tiny.ref("Again")
OF_TYPES = {
    name: {"type": "object", "properties": {"type": AGAIN, name: STRING}, "required": ["type"]} for name in ("p", "q")
}


@pytest.mark.parametrize(
    ("code", "schemas"),
    [
        ("union-cycle", {**OF_TYPES, "Again": {"oneOf": [AGAIN]}}),
        ("union-cycle", {**OF_TYPES, "Again": {"oneOf": [tiny.ref("Other")]}, "Other": {"anyOf": [AGAIN]}}),
        ("union-cycle", {**OF_TYPES, "Again": {"anyOf": [{"anyOf": [AGAIN]}]}}),
        (
            "all-of-cycle",
            {
                "Again": {"allOf": [{"type": "array", "items": AGAIN}, {"type": "array", "items": tiny.ref("Other")}]},
                "Other": {"type": "array", "items": tiny.ref("Other")},
            },
        ),
        (
            "all-of-cycle",
            {
                "Again": {"allOf": [{"prefixItems": [AGAIN]}, {"prefixItems": [tiny.ref("Other")]}]},
                "Other": {"type": "array", "prefixItems": [tiny.ref("Other")]},
            },
        ),
    ],
)
def test_what_leads_to_itself_is_widened(code: str, schemas: Any) -> None:
    union = {"oneOf": [tiny.ref(name) for name in schemas]}
    found = tiny.build(tiny.document(schemas={**schemas, "Any": union})).diagnostics
    assert code in {each.code for each in found if each.severity is Severity.WIDENING}
