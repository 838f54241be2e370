"""What a schema says beside documentation, and whether it allows null."""

from __future__ import annotations

from specloom.openapi.syntax import Schema

UNION_KEYWORDS = frozenset({"oneOf", "anyOf"})


def narrows(schema: Schema, *but: str) -> bool:
    """Whether a schema excludes any value, by other keywords than those named."""
    return schema.boolean is False if schema.boolean is not None else not schema.narrowing.issubset(but)


def is_reference(schema: Schema) -> bool:
    """Whether a schema only refers to another; what documents it may stand beside the reference."""
    return schema.ref is not None and not narrows(schema, "$ref")


def plain(schema: Schema) -> Schema:
    """Return the schema at the end of references that say nothing besides."""
    while schema.ref is not None and is_reference(schema):
        schema = schema.ref.target
    return schema


def is_null(schema: Schema) -> bool:
    """Whether a schema allows null and nothing else."""
    return schema.types == ("null",) or schema.const is None or schema.enum == (None,)


def admits_null(schema: Schema) -> bool:
    """Whether a schema says itself that null is allowed beside other values."""
    listed = len(schema.types) > 1 and "null" in schema.types
    return listed or schema.nullable or (schema.enum is not None and None in schema.enum)


def same(one: Schema, other: Schema) -> bool:
    """Whether two schemas are written alike."""
    return one.boolean == other.boolean and one.raw == other.raw
