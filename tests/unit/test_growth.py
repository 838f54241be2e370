"""Work grows with the document: what chains, unions of unions and diamonds of schemas take is counted, not timed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from specloom.lower.schemas import shapes
from specloom.lower.schemas.constants import ConstantFinder
from specloom.lower.schemas.shapes import Shapes
from specloom.targets.ruby.schemas.merge import Merging
from support import tiny

SMALL, LARGE = 20, 80


def chain(depth: int) -> dict[str, Any]:
    """Return schemas of which each extends the next by one property."""
    links = {
        f"S{i}": {"allOf": [tiny.ref(f"S{i + 1}"), {"type": "object", "properties": {f"p{i}": {"type": "string"}}}]}
        for i in range(depth)
    }
    return {**links, f"S{depth}": {"type": "object", "properties": {"root": {"type": "string"}}}}


def diamonds(depth: int) -> dict[str, Any]:
    """Return schemas of which each extends two that both extend the next."""
    schemas: dict[str, Any] = {f"S{depth}": {"type": "object", "properties": {"root": {"type": "string"}}}}
    for i in range(depth):
        schemas[f"S{i}"] = {"allOf": [tiny.ref(f"A{i}"), tiny.ref(f"B{i}")]}
        for side in "AB":
            properties = {f"{side}{i}".lower(): {"type": "string"}}
            schemas[f"{side}{i}"] = {"allOf": [tiny.ref(f"S{i + 1}")], "type": "object", "properties": properties}
    return schemas


def unions(depth: int) -> dict[str, Any]:
    """Return unions of which each has the next for a branch."""
    schemas: dict[str, Any] = {f"S{i}": {"oneOf": [tiny.ref(f"S{i + 1}"), tiny.ref(f"O{i}")]} for i in range(depth)}
    objects = {f"O{i}": {"type": "object", "properties": {f"p{i}": {"type": "string"}}} for i in range(depth)}
    return {**schemas, **objects, f"S{depth}": {"type": "object", "properties": {"root": {"type": "string"}}}}


@contextmanager
def counted(owner: Any, name: str, patch: pytest.MonkeyPatch) -> Iterator[list[None]]:
    """Count the calls of a method."""
    calls: list[None] = []
    original = getattr(owner, name)

    def counting(*arguments: Any, **named: Any) -> Any:
        calls.append(None)
        return original(*arguments, **named)

    with patch.context() as patched:
        patched.setattr(owner, name, counting)
        yield calls


def calls_of(owner: Any, name: str, schemas: dict[str, Any], patch: pytest.MonkeyPatch, target: str) -> int:
    with counted(owner, name, patch) as calls:
        tiny.generate(tiny.document(schemas=schemas), target=target, formatter="none")
    return len(calls)


@pytest.mark.parametrize(
    ("owner", "name", "make", "target"),
    [
        (Shapes, "_add", chain, "python"),
        (Shapes, "_add", diamonds, "python"),
        (ConstantFinder, "_of", unions, "python"),
        (shapes, "reaches_any", unions, "python"),
        (Merging, "_add", chain, "ruby"),
        (Merging, "_add", diamonds, "ruby"),
    ],
)
def test_the_work_grows_with_the_depth(
    owner: Any, name: str, make: Any, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = calls_of(owner, name, make(SMALL), monkeypatch, target)
    large = calls_of(owner, name, make(LARGE), monkeypatch, target)
    assert large <= small * (LARGE / SMALL) * 1.2 + 20


def test_heirs_share_the_fields_of_their_base() -> None:
    model = tiny.build(tiny.document(schemas=chain(3)))
    fields = {each.id.rpartition("/")[2]: each.fields for each in model.api.declarations if hasattr(each, "fields")}
    assert [field.name.wire for field in fields["S0"]] == ["root", "p2", "p1", "p0"]
    assert fields["S0"][:3] == fields["S1"]
    assert fields["S0"][0] is fields["S1"][0]


def test_what_a_chain_begins_with_is_not_changed_by_its_heirs() -> None:
    schemas = chain(2)
    schemas["S0"]["allOf"].append({"properties": {"root": {"const": "x"}}, "required": ["root"]})
    model = tiny.build(tiny.document(schemas=schemas))
    fields = {
        each.id.rpartition("/")[2]: {field.name.wire: field for field in each.fields}
        for each in model.api.declarations
        if hasattr(each, "fields")
    }
    assert fields["S0"]["root"].required
    assert not fields["S1"]["root"].required
    assert fields["S1"]["root"] == fields["S2"]["root"]
