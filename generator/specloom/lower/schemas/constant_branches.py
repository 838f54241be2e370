"""A union of constants is an enum: `oneOf` of `const`, of which each has a title and a description of its own."""

from __future__ import annotations

from specloom.ir.types import EnumType, Meaning, value_key
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.values import Values, coerce_to_type, enum_of, listed_values
from specloom.openapi.syntax import ABSENT, Schema

_ONLY_VALUES = frozenset({"const", "enum", "type", "format"})
_LONGEST_NAME = 6
"""How many words a title has that is a name; a longer one is a text."""


def enum_of_branches(shape: Shape, branches: list[Schema]) -> EnumType | None:
    """Return the enum that the branches of the union of a shape are together; None where one is anything else."""
    says_more = shape.has_values or shape.has_members or shape.items or shape.prefix or shape.additional is not None
    if len(branches) < 2 or says_more or not all(map(_only_lists_values, branches)):  # noqa: PLR2004
        return None
    listed: list[object] = []
    meanings: dict[str, Meaning] = {}
    for branch in branches:
        values = [value for value in listed_values(coerce_to_type(branch)) if value is not None]
        listed += values
        meanings |= branch.meanings
        if len(values) == 1:
            meanings[value_key(values[0])] = _meaning(branch)
    if not all(isinstance(value, str | int | float) for value in listed):
        return None
    kind = enum_of(Values(tuple(listed), ABSENT), shape.format, meanings)
    return kind if kind is not None and not kind.closed else None


def _only_lists_values(schema: Schema) -> bool:
    """Whether a schema says which values there are and nothing else that narrows them."""
    has_values = schema.enum is not None or schema.const is not ABSENT
    return schema.boolean is None and schema.ref is None and has_values and schema.narrowing <= _ONLY_VALUES


def _meaning(branch: Schema) -> Meaning:
    title, description = branch.title, branch.description
    if title is not None and len(title.split()) > _LONGEST_NAME:
        return Meaning(None, description or title)
    return Meaning(title, description)
