"""Inline schemas become models: which ones, in which order, under which names, and which of them are the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from specloom.diagnostics import Pointer
from specloom.targets.ruby.names import operation_spelling
from specloom.targets.ruby.schemas.source import ApiSource, SchemaSource
from specloom.targets.ruby.schemas.written import simplified, uses_of

_LONGEST = 200
"""References to references that are followed."""


@dataclass(frozen=True, slots=True)
class Schemas:
    """All schemas that have a name: the document's own, then the inline ones that were given one.

    What a schema says is seen through `simplified`, what it refers to through `key`.
    """

    named: Mapping[str, SchemaSource]
    pointers: Mapping[str, Pointer]
    """The places of the named schemas."""
    inline: Mapping[Pointer, str]
    """The keys of inline schemas that are models."""

    def key(self, schema: SchemaSource, *, item: bool = False) -> str | None:
        """Return the key of the schema that `schema` refers to, in the document or since it was given a name."""
        schema = simplified(schema, item=item)
        return schema.ref if schema.ref is not None else self.inline.get(schema.pointer)

    def resolved(self, schema: SchemaSource) -> SchemaSource:
        """Return what a chain of references ends at."""
        schema = simplified(schema)
        for _ in range(_LONGEST):
            if schema.ref is None:
                break
            schema = self.named[schema.ref]
        return schema


def inventory(source: ApiSource) -> Schemas:
    """Return the schemas of a document, those of all operations before those of the components."""
    naming = _Naming()
    for key, schema in source.schemas.items():
        naming.named[key] = simplified(schema)
        naming.pointers[key] = source.pointers[key]
    for operation in source.operations:
        name = operation_spelling(operation.operation_id, operation.path, operation.method)
        for use in uses_of(operation):
            naming.visit(use.schema, f"{name}_{use.name}")
    for key in source.schemas:
        naming.gather(naming.named[key], key)
    return Schemas(naming.named, naming.pointers, naming.inline)


@dataclass(slots=True)
class _Naming:
    """The walk over all schemas that names the inline ones."""

    named: dict[str, SchemaSource] = field(default_factory=dict)
    pointers: dict[str, Pointer] = field(default_factory=dict)
    inline: dict[Pointer, str] = field(default_factory=dict)
    _keys: dict[int, str] = field(default_factory=dict)
    """The keys of inline models, by what they are equal to."""
    _identities: dict[object, int] = field(default_factory=dict)
    _identity_at: dict[Pointer, int] = field(default_factory=dict)

    def visit(self, schema: SchemaSource, name: str, *, item: bool = False) -> None:
        """Name the models inside a schema, then the schema itself where it is one."""
        schema = simplified(schema, item=item)
        if schema.ref is not None or schema.pointer in self.inline:
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
        self.inline[schema.pointer] = self._keys[identity]

    def gather(self, schema: SchemaSource, name: str) -> None:
        """Name the models inside a schema that is called `name`."""
        if schema.ref is not None:
            return
        if schema.types in ((), ("object",)):
            own = f"{name}_allOf" if schema.all_of else name  # there the own properties are one more part
            for key, prop in schema.properties:
                self.visit(prop, f"{own}_{key}")
            if isinstance(schema.additional, SchemaSource):
                self.visit(schema.additional, f"{name}_value")
        if schema.items is not None:
            self.visit(schema.items, f"{name}_inner", item=True)
        for part in schema.all_of:
            self.gather(part, self._free(part.title, f"{name}_allOf"))
        for branch in schema.any_of:
            self.visit(branch, f"{name}_anyOf")
        for branch in schema.one_of:
            self.visit(branch, f"{name}_oneOf")

    def _is_model(self, schema: SchemaSource) -> bool:
        if schema.types in ((), ("object",)) and schema.properties:
            return True
        if len(schema.all_of) == 1 and schema.all_of[0].ref is not None:
            return False
        if schema.all_of:
            return self._has_shape(schema.all_of)
        return bool(schema.any_of or schema.one_of)

    def _has_shape(self, parts: tuple[SchemaSource, ...]) -> bool:
        """Whether any part of an allOf is more than a scalar, itself or through its own parts."""
        waiting, seen = list(parts), set[Pointer]()
        while waiting:
            part = waiting.pop()
            if part.properties or part.any_of or part.one_of:
                return True
            if part.pointer not in seen:
                seen.add(part.pointer)
                waiting += part.all_of if part.ref is None else [self.named[part.ref]]
        return False

    def _free(self, title: str | None, name: str) -> str:
        """Return a key that no schema has: after the title where there is one, else `name`."""
        wanted = _key(title) if title and _key(title).strip("_") else _key(name)
        key, number = wanted, 0
        while key in self.named:
            number += 1
            key = f"{wanted}_{number}"
        return key

    def _identity(self, schema: SchemaSource) -> int:
        """Return a number that equal schemas share; the order of keys and of `required` does not count."""
        known = self._identity_at.get(schema.pointer)
        if known is not None:
            return known
        content = (
            schema.rest,
            schema.ref,
            schema.types if schema.ref is not None else (),
            frozenset((key, self._identity(simplified(prop))) for key, prop in schema.properties),
            frozenset(schema.required),
            None if schema.items is None else self._identity(simplified(schema.items, item=True)),
            schema.additional if isinstance(schema.additional, bool | None) else self._identities_of(schema.additional),
            self._identities_of(*schema.one_of),
            self._identities_of(*schema.any_of),
            self._identities_of(*schema.all_of),
        )
        identity = self._identities.setdefault(content, len(self._identities))
        self._identity_at[schema.pointer] = identity
        return identity

    def _identities_of(self, *schemas: SchemaSource) -> tuple[int, ...]:
        return tuple([self._identity(simplified(schema)) for schema in schemas])


def _key(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", name)
