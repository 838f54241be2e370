"""The properties of an object with those of the schemas that it is composed of."""

from __future__ import annotations

from dataclasses import dataclass, field

from specloom.openapi.syntax import Schema
from specloom.targets.ruby.schemas.inventory import Schemas
from specloom.targets.ruby.schemas.written_schemas import additional_of, simplified


@dataclass(slots=True)
class Merged:
    """Properties by wire name, in order, and the names of the required ones."""

    properties: dict[str, Schema] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    additional: Schema | bool | None = None
    """What further properties are, in the words of the last part that says so."""


def merged(schemas: Schemas, schema: Schema) -> Merged:
    """Return the properties of a schema: those of what it refers to first, then of inline parts, then its own.

    What is referred to by several parts is added once. A part that is one of its subtypes has nothing of the others.
    """
    whole = Merged()
    _add(schemas, schema, whole, set(), ())
    return whole


def _add(schemas: Schemas, schema: Schema, whole: Merged, done: set[str], above: tuple[str, ...]) -> None:
    branches = (*schema.any_of, *schema.one_of)
    is_subtype = any(schemas.resolved(branch).key in above for branch in branches)
    parts = schema.all_of if is_subtype else (*schema.all_of, *branches)
    above = (*above, schema.key)
    keys = [schemas.key(part) for part in parts]
    for key in keys:
        if key is not None and key not in done:
            done.add(key)
            _add(schemas, schemas.resolved(schemas.named[key]), whole, done, above)
    for key, part in zip(keys, parts, strict=True):
        if key is None:
            _add(schemas, simplified(part), whole, done, above)
    whole.properties.update(schema.properties)
    whole.required.update(schema.required)
    own = additional_of(schema)
    whole.additional = whole.additional if own is None else own
