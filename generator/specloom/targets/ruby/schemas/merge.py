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
    done: set[str] = field(default_factory=set)
    """The keys of the schemas with a name that are in it."""
    anywhere: bool = True
    """Whether it is the same inside of any schema: no part is a choice."""


class Merging:
    """Merges the schemas of a document, each once: one begins with its base, so that a chain takes no square."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._known: dict[str, Merged] = {}

    def of(self, schema: Schema) -> Merged:
        """Return the properties of a schema: those of what it refers to first, then of inline parts, then its own.

        What several parts refer to is added once. A part that is one of its subtypes has nothing of the others.
        """
        chain: dict[str, Schema] = {}
        each: Schema | None = schema
        while each is not None and each.key not in chain and each.key not in self._known:
            chain[each.key] = each
            base = self._base(each)
            each = None if base is None else self._schemas.resolved(self._schemas.named[base])
        for each in reversed(chain.values()):
            self._known[each.key] = self._made(each)
        return self._known[schema.key]

    def _base(self, schema: Schema) -> str | None:
        """Return the key of the schema that is the first to be merged into another."""
        return next(filter(None, map(self._schemas.key, schema.all_of)), None)

    def _made(self, schema: Schema) -> Merged:
        whole, key = Merged(), self._base(schema)
        if key is not None:
            known = self._known.get(self._schemas.resolved(self._schemas.named[key]).key)
            if known is not None and known.anywhere and key not in known.done:
                whole = Merged(dict(known.properties), set(known.required), known.additional, {*known.done, key})
        self._add(schema, whole, ())
        return whole

    def _add(self, schema: Schema, whole: Merged, above: tuple[str, ...]) -> None:
        schemas = self._schemas
        branches = (*schema.any_of, *schema.one_of)
        whole.anywhere &= not branches
        is_subtype = any(schemas.resolved(branch).key in above for branch in branches)
        parts = schema.all_of if is_subtype else (*schema.all_of, *branches)
        above = (*above, schema.key)
        keys = [schemas.key(part) for part in parts]
        for key in keys:
            if key is not None and key not in whole.done:
                whole.done.add(key)
                self._add(schemas.resolved(schemas.named[key]), whole, above)
        for key, part in zip(keys, parts, strict=True):
            if key is None:
                self._add(simplified(part), whole, above)
        whole.properties.update(schema.properties)
        whole.required.update(schema.required)
        own = additional_of(schema)
        whole.additional = whole.additional if own is None else own


def merged(schemas: Schemas, schema: Schema) -> Merged:
    """Return the properties of one schema, merged."""
    return Merging(schemas).of(schema)
