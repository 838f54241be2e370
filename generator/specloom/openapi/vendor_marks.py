"""Marks of Stainless's at schemas, parameters and operations: what clients do not have, and what may be anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SKIP, _ANY = "x-stainless-skip", "x-stainless-any"
_LANGUAGE = "python"


def is_skipped(value: Any) -> bool:
    """Whether clients do not have a property, a parameter or an operation."""
    said = value.get(_SKIP) if isinstance(value, Mapping) else None
    return said is True or (isinstance(said, list) and _LANGUAGE in said)


def has_property(schema: Mapping[str, Any], name: str) -> bool:
    """Whether clients have a property that a schema requires: it is not skipped."""
    properties = schema.get("properties")
    return not isinstance(properties, Mapping) or not is_skipped(properties.get(name))


def is_anything(value: Any) -> bool:
    """Whether a schema is any value for clients, whatever it says."""
    return isinstance(value, Mapping) and value.get(_ANY) is True
