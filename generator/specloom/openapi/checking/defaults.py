"""Whether a default fits its schema: types, enums and bounds, through references and compositions; no patterns."""

from __future__ import annotations

from typing import Any

from specloom.openapi.references.bases import Node
from specloom.openapi.references.resolver import RefError, Resolver
from specloom.openapi.versions.dialect import NULLABLE, Version, normal_schema

DEEPEST = 8
"""Levels of references and compositions; beyond them a default counts as fitting."""


def fits(resolver: Resolver, value: Any, node: Node, version: Version, depth: int = 0) -> bool:
    """Say whether a value is allowed, as far as can be told cheaply; patterns are left out, they can run for ever."""
    try:
        node = resolver.follow(node)
    except RefError:
        return True
    schema = normal_schema(node.value, version)
    if type(schema) is not dict or depth > DEEPEST:
        return schema is not False
    if value is None and schema.get(NULLABLE):
        return True
    if not _plain(value, schema):
        return False
    for keyword in ("allOf", "anyOf", "oneOf"):
        branches = schema.get(keyword)
        if type(branches) is list and branches:
            at = node.pointer.child(keyword)
            found = (
                fits(resolver, value, Node(branch, at.child(i)), version, depth + 1)
                for i, branch in enumerate(branches)
            )
            if not (all(found) if keyword == "allOf" else any(found)):
                return False
    items = schema.get("items")
    if type(value) is list and type(items) is dict:
        inner = Node(items, node.pointer.child("items"))
        return all(fits(resolver, item, inner, version, depth + 1) for item in value[:100])
    return True


def _plain(value: Any, schema: dict[str, Any]) -> bool:
    kind = schema.get("type")
    kinds = [kind] if type(kind) is str else kind
    if type(kinds) is list and kinds and not any(_is(value, name) for name in kinds):
        return False
    options = schema.get("enum")
    if type(options) is list and not any(_same(value, option) for option in options):
        return value is None and type(kinds) is list and "null" in kinds
    if "const" in schema and not _same(value, schema["const"]):
        return False
    if type(value) in (int, float):
        return _within(value, schema, "minimum", "maximum") and _within(
            value, schema, "exclusiveMinimum", "exclusiveMaximum"
        )
    if type(value) is str:
        return _within(len(value), schema, "minLength", "maxLength")
    return _within(len(value), schema, "minItems", "maxItems") if type(value) is list else True


def _is(value: Any, name: Any) -> bool:
    match name:
        case "null":
            return value is None
        case "boolean":
            return type(value) is bool
        case "integer":
            return type(value) is int or (type(value) is float and value.is_integer())
        case "number":
            return type(value) in (int, float)
        case "string":
            return type(value) is str
        case "array":
            return type(value) is list
        case "object":
            return type(value) is dict
        case _:
            return True


def _same(one: Any, other: Any) -> bool:
    """Compare as JSON does: true is not 1."""
    return (type(one) is bool) == (type(other) is bool) and bool(one == other)


def _within(size: float, schema: dict[str, Any], low: str, high: str) -> bool:
    least, most = schema.get(low), schema.get(high)
    strict = low.startswith("exclusive")
    if isinstance(least, int | float) and type(least) is not bool and (size < least or (strict and size == least)):
        return False
    return not (isinstance(most, int | float) and type(most) is not bool and (size > most or (strict and size == most)))
