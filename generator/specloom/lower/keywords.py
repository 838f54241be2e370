"""Keywords of a schema in normal form: which of them narrow its values, and which admit null."""

from __future__ import annotations

from typing import Any

UNION_KEYWORDS = ("oneOf", "anyOf")
NULLABLE = "\0nullable"
"""The mark that the normal form leaves where a schema without a type is nullable."""

# What documents a schema and never narrows its values.
ANNOTATIONS = frozenset(
    {"title", "description", "summary", "default", "examples", "example", "deprecated", "readOnly", "writeOnly"}
    | {"externalDocs", "xml", "$comment", "$id", "$schema", "$anchor", "$defs", "definitions", "discriminator"}
    | {"$recursiveAnchor", "$dynamicAnchor", NULLABLE}
)


def narrows(schema: Any) -> bool:
    """Whether a schema says anything beyond documentation."""
    if not isinstance(schema, dict):
        return schema is False
    return any(key not in ANNOTATIONS and not key.startswith("x-") for key in schema)


def admits_null(schema: dict[str, Any]) -> bool:
    """Whether a schema in normal form says itself that null is allowed."""
    declared = schema.get("type")
    if isinstance(declared, list) and "null" in declared:
        return True
    return bool(schema.get(NULLABLE)) or (isinstance(schema.get("enum"), list) and None in schema["enum"])


def has_siblings(schema: dict[str, Any]) -> bool:
    """Whether something beside a `$ref` narrows it (from 3.1 on; the normal form of 3.0 drops such siblings)."""
    return narrows({key: value for key, value in schema.items() if key != "$ref"})


def is_null(schema: Any) -> bool:
    """Whether a schema admits null and nothing else."""
    if not isinstance(schema, dict):
        return False
    return (
        schema.get("type") in ("null", ["null"])
        or ("const" in schema and schema["const"] is None)
        or schema.get("enum") == [None]
    )
