"""Schemas to Ruby types and values: what a reference stands for, what is a model, what a default is worth."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.diagnostics import Pointer
from specloom.ir.source import SchemaSource
from specloom.ir.types import JsonScalar, JsonValue
from specloom.targets.ruby.inline import Schemas
from specloom.targets.ruby.model import RubyType, RubyValue, TypeKind

_STRINGS = {"binary": TypeKind.FILE, "date": TypeKind.DATE, "date-time": TypeKind.TIME}
_SCALARS = {"integer": TypeKind.INTEGER, "number": TypeKind.FLOAT, "boolean": TypeKind.BOOLEAN}
_PYTHON: Mapping[TypeKind, type | tuple[type, ...]] = {
    TypeKind.STRING: str,
    TypeKind.DATE: str,
    TypeKind.TIME: str,
    TypeKind.INTEGER: int,
    TypeKind.FLOAT: (int, float),
    TypeKind.BOOLEAN: bool,
}


_LONGEST = 100
"""Aliases of aliases that are followed."""


class Types:
    """Types of schemas; `classes` has a class name for each key of a schema that is a model."""

    def __init__(self, schemas: Schemas, classes: Mapping[str, str]) -> None:
        self.schemas = schemas
        self._classes = classes
        self._active: set[str] = set()
        self._open: set[Pointer] = set()
        self._aliases: dict[str, RubyType] = {}

    def of(self, node: SchemaSource, *, item: bool = False) -> RubyType:
        """Return the type of the values of a schema."""
        key = self.schemas.key(node, item=item)
        return self._of_plain(self.schemas.plain(node, item=item)) if key is None else self._named(key)

    def value(self, node: SchemaSource, *, item: bool = False) -> RubyValue:
        """Return the type and the facts of a schema."""
        written = self.schemas.plain(node, item=item)
        key, node = self.target(node, item=item)
        found = self.of(node, item=item) if key is None else self._named(key)
        direct = key is not None and written.ref is not None and bool(written.types)
        if found.kind is TypeKind.MODEL:
            return RubyValue(found, direct=direct)
        return RubyValue(
            type=found,
            format=node.format,
            enum=scalars(node) if found.inner is None else (),
            default=default_of(node, found.kind),
            example=node.example,
            items=self._items(node, found),
            direct=direct,
        )

    def target(self, node: SchemaSource, *, item: bool = False) -> tuple[str | None, SchemaSource]:
        """Return the key of the model that a schema refers to, and the schema; an alias is what it is an alias of."""
        seen: set[str] = set()
        steps = 0
        key = self.schemas.key(node, item=item)
        node = self.schemas.plain(node, item=item)
        while True:
            if key is None and len(node.all_of) == 1 and not node.properties:
                node = node.all_of[0]
                key = self.schemas.key(node)
                node = self.schemas.plain(node)
                steps += 1
                if steps > _LONGEST:
                    return None, node
            elif key is not None and key not in self._classes and key not in seen:
                seen.add(key)
                node = self.schemas.named[key]
                key = node.ref
            else:
                return (key if key in self._classes else None), node

    def _named(self, key: str) -> RubyType:
        """Return the type that a reference means: the class of a model, else what the schema is."""
        if key in self._classes:
            return RubyType(TypeKind.MODEL, model=self._classes[key])
        if key in self._active or len(self._active) > _LONGEST:  # an array of itself
            return RubyType(TypeKind.OBJECT)
        if key not in self._aliases:
            self._active.add(key)
            self._aliases[key] = self.of(self.schemas.named[key])
            self._active.discard(key)
        return self._aliases[key]

    def _of_plain(self, node: SchemaSource) -> RubyType:
        if node.items is not None or node.types == ("array",):
            inner = self.of(node.items, item=True) if node.items is not None else RubyType(TypeKind.OBJECT)
            return RubyType(TypeKind.ARRAY, inner)
        if len(node.types) == 1 and node.types[0] in _SCALARS:
            return RubyType(_SCALARS[node.types[0]])
        if node.types == ("string",):
            return RubyType(_STRINGS.get(node.format or "", TypeKind.STRING))
        if len(node.types) > 1:
            return RubyType(TypeKind.OBJECT)
        if node.all_of:
            parts = [self.of(part) for part in node.all_of]
            return next((part for part in parts if part.kind is not TypeKind.OBJECT), parts[0])
        if isinstance(node.additional, SchemaSource):
            return RubyType(TypeKind.HASH, self.of(node.additional))
        if node.additional is True:
            return RubyType(TypeKind.HASH, RubyType(TypeKind.OBJECT))
        if not node.types and node.enum:
            return RubyType(_kind_of_values(node.enum))
        return RubyType(TypeKind.OBJECT)

    def _items(self, node: SchemaSource, found: RubyType) -> RubyValue | None:
        if found.inner is None:
            return None
        inner, item = (node.items, True) if found.kind is TypeKind.ARRAY else (node.additional, False)
        if not isinstance(inner, SchemaSource) or found.inner.kind is TypeKind.OBJECT or node.pointer in self._open:
            return RubyValue(found.inner)  # a list may have itself for its items
        self._open.add(node.pointer)
        made = self.value(inner, item=item)
        self._open.remove(node.pointer)
        return made


def scalars(node: SchemaSource) -> tuple[JsonScalar, ...]:
    """Return the values of an enum; those that are no scalars do not count."""
    return tuple(value for value in node.enum if isinstance(value, str | int | float))


def is_enum(node: SchemaSource) -> bool:
    """Whether a named schema is an enum of its own."""
    if not scalars(node) or node.types in (("boolean",), ("array",)):
        return False
    return node.types != () or not isinstance(node.enum[0], bool)


def base_of(node: SchemaSource) -> TypeKind:
    """Return what the values of an enum are."""
    if len(node.types) == 1 and node.types[0] in _SCALARS:
        return _SCALARS[node.types[0]]
    return TypeKind.STRING if node.types else _kind_of_values(scalars(node))


def default_of(node: SchemaSource, kind: TypeKind) -> JsonValue:
    """Return the default of a schema; one of another type does not count."""
    wanted = _PYTHON.get(kind)
    if wanted is None or not isinstance(node.default, wanted):
        return None
    return None if isinstance(node.default, bool) and kind is not TypeKind.BOOLEAN else node.default


def _kind_of_values(values: tuple[JsonValue, ...]) -> TypeKind:
    if all(isinstance(value, str) for value in values):
        return TypeKind.STRING
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return TypeKind.INTEGER
    return TypeKind.OBJECT
