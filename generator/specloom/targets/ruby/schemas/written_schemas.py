"""Schemas in the terms of the compatible docs: without null, and without a choice that is none.

The ir says what a schema means; the docs mirror how it is written: a oneOf of one branch, a title, the order of
properties. What stands beside a reference does not count.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from specloom.ir.types import JsonValue
from specloom.openapi.syntax import ABSENT, Schema

_PARTS = frozenset({"$ref", "properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "allOf"})


def types_of(schema: Schema) -> tuple[str, ...]:
    """Return the JSON types of a schema, null not among them."""
    return tuple([name for name in schema.types if name != "null"]) if "null" in schema.types else schema.types


def values_of(schema: Schema) -> tuple[JsonValue, ...]:
    """Return the values of an enum, or the one of a `const`; null is none."""
    values = (schema.const,) if schema.enum is None and schema.const is not ABSENT else schema.enum or ()
    return tuple([value for value in values if value is not None])


def additional_of(schema: Schema) -> Schema | bool | None:
    """Return what further properties are; None where the document is silent."""
    additional = schema.additional
    return additional if additional is None or additional.boolean is None else additional.boolean


def parts_of(schema: Schema) -> Iterator[tuple[Schema, bool]]:
    """Yield the schemas in a schema, each with whether it is that of the items of a list."""
    if schema.ref is not None:
        return
    for prop in schema.properties.values():
        yield prop, False
    for branch in (*schema.all_of, *schema.any_of, *schema.one_of):
        yield branch, False
    if schema.items is not None:
        yield schema.items, True
    if schema.additional is not None and schema.additional.boolean is None:
        yield schema.additional, False


def other_keywords(schema: Schema) -> str:
    """Return all keywords that hold no schema, as canonical JSON: two with the same text and parts are equal."""
    if schema.boolean is not None:
        return json.dumps(schema.boolean)
    keywords = {key: value for key, value in schema.raw.items() if key not in _PARTS} if schema.ref is None else {}
    return json.dumps(keywords, sort_keys=True) if keywords else ""


def simplified(schema: Schema, *, item: bool = False) -> Schema:
    """Return a schema without null among its branches, and without a choice that is none.

    No choice is an anyOf of one branch, one of null and one thing, and branches that only require.
    """
    schema = _without_null(schema)
    if schema.properties and schema.branches and all(map(_only_requires, schema.branches)):
        return replace(schema, one_of=(), any_of=())
    while not item and len(schema.any_of) == 1 and not (schema.one_of or schema.all_of or schema.properties):
        schema = _without_null(schema.any_of[0])
    return schema


def _without_null(schema: Schema) -> Schema:
    if schema.ref is not None:
        return replace(schema, one_of=(), any_of=()) if schema.branches else schema
    if not any(map(_is_null, schema.branches)):
        return schema
    one_of = tuple([branch for branch in schema.one_of if not _is_null(branch)])
    any_of = tuple([branch for branch in schema.any_of if not _is_null(branch)])
    if len(one_of) == 1 and not any_of:  # null and one thing: no choice is left to tell of
        one_of, any_of = (), one_of
    return replace(schema, one_of=one_of, any_of=any_of)


def _is_null(schema: Schema) -> bool:
    return schema.types == ("null",) or schema.const is None or schema.enum == (None,)


def _only_requires(branch: Schema) -> bool:
    """Whether a branch says nothing but that properties must be there."""
    if branch.ref is not None or not branch.required:
        return False
    silent = not other_keywords(branch) or types_of(branch) == ("object",)
    return silent and branch.additional is None and not values_of(branch) and not any(parts_of(branch))
