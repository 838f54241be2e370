"""Inline schemas become models: which ones, in which order, under which names, and which of them are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from specloom.diagnostics import Pointer
from specloom.openapi.syntax import Schema
from specloom.targets.ruby.schemas.references import reference_targets
from specloom.targets.ruby.schemas.written_operations import WrittenOperation, uses_of
from specloom.targets.ruby.schemas.written_schemas import (
    additional_of,
    other_keywords,
    simplified,
    types_of,
)

_LONGEST = 200
"""References to references that are followed."""


@dataclass(frozen=True, slots=True)
class Schemas:
    """All schemas that have a name: the document's own, then the inline ones that were given one.

    What a schema says is seen through `simplified`, what it refers to through `key`.
    """

    named: Mapping[str, Schema]
    pointers: Mapping[str, Pointer]
    """The places of the named schemas."""
    targets: Mapping[str, str]
    """The keys of the schemas that references lead to, by their places."""
    inline: Mapping[str, str]
    """The keys of the inline schemas that are models, by their places."""

    def key(self, schema: Schema, *, item: bool = False) -> str | None:
        """Return the key of the schema that `schema` refers to, in the document or since it was given a name."""
        schema = simplified(schema, item=item)
        return self.inline.get(schema.key) if schema.ref is None else self.reference(schema)

    def reference(self, schema: Schema) -> str | None:
        """Return the key of the schema that `schema` is a reference to; None where it is none."""
        return None if schema.ref is None else self.targets[schema.ref.target.key]

    def resolved(self, schema: Schema) -> Schema:
        """Return what a chain of references ends at."""
        schema = simplified(schema)
        for _ in range(_LONGEST):
            if schema.ref is None:
                break
            schema = self.named[self.targets[schema.ref.target.key]]
        return schema


def inventory(
    components: tuple[Schema, ...],
    operations: Iterable[WrittenOperation],
    received: Iterable[tuple[Schema, str]] = (),
) -> Schemas:
    """Return the schemas of a document, those of all operations before those of the components.

    Last come those of what the server sends by itself, each with what it is called after.
    """
    also = list(received)
    uses = [(use.schema, f"{written.spelling}_{use.name}") for written in operations for use in uses_of(written)]
    named = reference_targets(components, [schema for schema, _ in (*uses, *also)])
    naming = _Naming(
        {key: simplified(schema) for key, schema in named.items()},
        {key: schema.pointer for key, schema in named.items()},
    )
    for schema, name in uses:
        naming.visit(schema, name)
    for key in named:
        naming.gather(naming.named[key], key)
    for schema, name in also:
        naming.visit(schema, name)
    targets = {schema.key: key for key, schema in named.items()}
    return Schemas(naming.named, naming.pointers, targets, naming.inline)


@dataclass(slots=True)
class _Naming:
    """The walk over all schemas that names the inline ones."""

    named: dict[str, Schema]
    pointers: dict[str, Pointer]
    inline: dict[str, str] = field(default_factory=dict)
    _keys: dict[int, str] = field(default_factory=dict)
    """The keys of inline models, by what they are equal to."""
    _identities: dict[object, int] = field(default_factory=dict)
    _identity_at: dict[str, int] = field(default_factory=dict)

    def visit(self, schema: Schema, name: str, *, item: bool = False) -> None:
        """Name the models inside a schema, then the schema itself where it is one."""
        schema = simplified(schema, item=item)
        if schema.ref is not None or schema.key in self.inline:
            return
        name = self._free(schema.title, name)
        self.gather(schema, name)
        if not self._is_model(schema):
            return
        identity = self._identity(schema)
        if identity not in self._keys:
            self._keys[identity] = name = self._free(None, name)
            self.named[name] = schema
            self.pointers[name] = schema.pointer
        self.inline[schema.key] = self._keys[identity]

    def gather(self, schema: Schema, name: str) -> None:
        """Name the models inside a schema that is called `name`."""
        if schema.ref is not None:
            return
        if types_of(schema) in ((), ("object",)):
            own = f"{name}_allOf" if schema.all_of else name  # there the own properties are one more part
            for key, prop in schema.properties.items():
                self.visit(prop, f"{own}_{key}")
            additional = additional_of(schema)
            if isinstance(additional, Schema):
                self.visit(additional, f"{name}_value")
        if schema.items is not None:
            self.visit(schema.items, f"{name}_inner", item=True)
        for part in schema.all_of:
            self.gather(part, self._free(part.title, f"{name}_allOf"))
        for branch in schema.any_of:
            self.visit(branch, f"{name}_anyOf")
        for branch in schema.one_of:
            self.visit(branch, f"{name}_oneOf")

    def _is_model(self, schema: Schema) -> bool:
        if types_of(schema) in ((), ("object",)) and schema.properties:
            return True
        if len(schema.all_of) == 1 and schema.all_of[0].ref is not None:
            return False
        if schema.all_of:
            return self._has_shape(schema.all_of)
        return bool(schema.branches)

    def _has_shape(self, parts: tuple[Schema, ...]) -> bool:
        """Whether any part of an allOf is more than a scalar, itself or through its own parts."""
        waiting, seen = list(parts), set[str]()
        while waiting:
            part = waiting.pop()
            if part.ref is None and (part.properties or part.branches):
                return True
            if part.key not in seen:
                seen.add(part.key)
                waiting += part.all_of if part.ref is None else [part.ref.target]
        return False

    def _free(self, title: str | None, name: str) -> str:
        """Return a key that no schema has: after the title where there is one, else `name`."""
        wanted = _key(title) if title and _key(title).strip("_") else _key(name)
        key, number = wanted, 0
        while key in self.named:
            number += 1
            key = f"{wanted}_{number}"
        return key

    def _identity(self, schema: Schema) -> int:
        """Return a number that equal schemas share; the order of keys and of `required` does not count."""
        known = self._identity_at.get(schema.key)
        if known is not None:
            return known
        content: tuple[object, ...]
        if schema.ref is not None:
            content = (schema.ref.target.key, types_of(schema))
        else:
            additional = additional_of(schema)
            content = (
                other_keywords(schema),
                frozenset((key, self._identity(simplified(prop))) for key, prop in schema.properties.items()),
                frozenset(schema.required),
                None if schema.items is None else self._identity(simplified(schema.items, item=True)),
                self._identities_of(additional) if isinstance(additional, Schema) else additional,
                self._identities_of(*schema.one_of),
                self._identities_of(*schema.any_of),
                self._identities_of(*schema.all_of),
            )
        identity = self._identities.setdefault(content, len(self._identities))
        self._identity_at[schema.key] = identity
        return identity

    def _identities_of(self, *schemas: Schema) -> tuple[int, ...]:
        return tuple([self._identity(simplified(schema)) for schema in schemas])


def _key(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", name)
