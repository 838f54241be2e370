"""Whether a schema allows a text: its types, formats, values and bounds, through all that it is made of."""

from __future__ import annotations

import jsonschema_rs

from specloom.ir.types import Constraints, ScalarKind
from specloom.lower.schemas.keywords import plain
from specloom.lower.schemas.values import constraints_of, scalar_of
from specloom.openapi.syntax import ABSENT, Schema

_LINEAR = jsonschema_rs.RegexOptions()
"""No pattern of a document takes long; what this knows not is no pattern that a text is sure to match."""


def allows_text(schema: Schema, text: str, *, kinds: frozenset[ScalarKind]) -> bool:
    """Whether a text that is of these kinds is sure to be a value of a schema."""
    return _allows(schema, text, kinds, {})


def _allows(schema: Schema, text: str, kinds: frozenset[ScalarKind], known: dict[str, bool]) -> bool:
    """`known` are the schemas that were looked at; what is inside itself allows nothing that it does not say."""
    schema = plain(schema)
    if schema.key not in known:
        known[schema.key] = False
        parts = (*schema.all_of, *((schema.ref.target,) if schema.ref is not None else ()))
        known[schema.key] = (
            _allows_itself(schema, text, kinds)
            and all(_allows(each, text, kinds, known) for each in parts)
            and all(
                not branches or any(_allows(each, text, kinds, known) for each in branches)
                for branches in (schema.one_of, schema.any_of)
            )
        )
    return known[schema.key]


def _allows_itself(schema: Schema, text: str, kinds: frozenset[ScalarKind]) -> bool:
    """Whether what a schema says beside its parts allows a text."""
    if schema.boolean is not None:
        return schema.boolean
    is_text = "string" in schema.types or not (schema.types or _is_of_parts(schema))
    is_of_kind = scalar_of("string", schema.format).kind in kinds and schema.content_encoding is None
    is_listed = schema.const in (ABSENT, text) and (schema.enum is None or text in schema.enum)
    return is_text and is_of_kind and is_listed and _is_within(constraints_of(schema), text)


def _is_of_parts(schema: Schema) -> bool:
    """Whether a schema without a type describes a list or an object."""
    single = (schema.items, schema.additional, schema.unevaluated, schema.unevaluated_items)
    return any((schema.properties, schema.patterns, schema.prefix_items)) or any(each is not None for each in single)


def _is_within(bounds: Constraints, text: str) -> bool:
    if not (bounds.min_length or 0) <= len(text) <= (len(text) if bounds.max_length is None else bounds.max_length):
        return False
    if bounds.pattern is None:
        return True
    try:
        schema = {"pattern": bounds.pattern}
        return jsonschema_rs.Draft202012Validator(schema, pattern_options=_LINEAR).is_valid(text)
    except jsonschema_rs.ValidationError:
        return False
