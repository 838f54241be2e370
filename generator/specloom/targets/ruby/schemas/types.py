"""Schemas to Ruby types and values: what a reference stands for, what is a model, what a default is worth."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.ir.types import JsonScalar, JsonValue
from specloom.openapi.syntax import Schema
from specloom.targets.ruby.model import RubyType, RubyValue, TimeFormat, TypeKind
from specloom.targets.ruby.schemas.inventory import Schemas
from specloom.targets.ruby.schemas.written_schemas import additional_of, simplified, types_of, values_of

_STRINGS = {"binary": TypeKind.FILE, "date": TypeKind.DATE, "date-time": TypeKind.TIME}
_SCALARS = {"integer": TypeKind.INTEGER, "number": TypeKind.FLOAT, "boolean": TypeKind.BOOLEAN}
_TIMES: Mapping[tuple[str, str | None], TimeFormat] = {
    ("integer", "unixtime"): TimeFormat.SECONDS,
    ("integer", "unix-time"): TimeFormat.SECONDS,
    ("number", "unixtime"): TimeFormat.FRACTION,
    ("number", "unix-time"): TimeFormat.FRACTION,
    ("string", "http-date"): TimeFormat.HTTP_DATE,
}
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
        self._aliases: dict[str, RubyType] = {}
        for key in sorted(schemas.named.keys() - classes.keys()):  # in one order, whoever refers to them
            self._named(key, ())

    def of(self, schema: Schema, *, item: bool = False) -> RubyType:
        """Return the type of the values of a schema."""
        return self._type(schema, (), item=item)

    def named(self, key: str) -> RubyType:
        """Return the type of the schema that has a key."""
        return self._named(key, ())

    def value(self, schema: Schema, *, item: bool = False) -> RubyValue:
        """Return the type and the facts of a schema."""
        return self._value(schema, (), item=item)

    def target(self, schema: Schema, *, item: bool = False) -> tuple[str | None, Schema]:
        """Return the key of the model that a schema refers to, and the schema; an alias is what it is an alias of."""
        seen: set[str] = set()
        steps = 0
        key = self.schemas.key(schema, item=item)
        schema = simplified(schema, item=item)
        while True:
            if key is None and len(schema.all_of) == 1 and not schema.properties:
                key = self.schemas.key(schema.all_of[0])
                schema = simplified(schema.all_of[0])
                steps += 1
                if steps > _LONGEST:
                    return None, schema
            elif key is not None and key not in self._classes and key not in seen:
                seen.add(key)
                schema = self.schemas.named[key]
                key = self.schemas.reference(schema)
            else:
                return (key if key in self._classes else None), schema

    def _value(self, schema: Schema, above: tuple[str, ...], *, item: bool) -> RubyValue:
        written = simplified(schema, item=item)
        key, target = self.target(schema, item=item)
        kind = self._type(target, (), item=item) if key is None else self._named(key, ())
        direct = key is not None and written.ref is not None and bool(types_of(written))
        if kind.kind is TypeKind.MODEL:
            return RubyValue(kind, direct=direct)
        return RubyValue(
            type=kind,
            format=target.format,
            enum=scalars(target) if kind.inner is None else (),
            default=default_of(target, kind.kind),
            example=next(iter(target.examples), None),
            items=self._items(target, kind, above),
            direct=direct,
        )

    def _items(self, schema: Schema, kind: RubyType, above: tuple[str, ...]) -> RubyValue | None:
        """Return what the items of an array or the values of a hash are; a list may have itself for its items."""
        if kind.inner is None:
            return None
        is_list = kind.kind is TypeKind.ARRAY
        inner = schema.items if is_list else additional_of(schema)
        if not isinstance(inner, Schema) or kind.inner.kind is TypeKind.OBJECT or schema.key in above:
            return RubyValue(kind.inner)
        return self._value(inner, (*above, schema.key), item=is_list)

    def _type(self, schema: Schema, above: tuple[str, ...], *, item: bool = False) -> RubyType:
        key = self.schemas.key(schema, item=item)
        return self._inline(simplified(schema, item=item), above) if key is None else self._named(key, above)

    def _named(self, key: str, above: tuple[str, ...]) -> RubyType:
        """Return the type that a reference means: the class of a model, else what the schema is."""
        if key in self._classes:
            return RubyType(TypeKind.MODEL, model=self._classes[key])
        if key in self._aliases:
            return self._aliases[key]
        if key in above or len(above) > _LONGEST:  # an array of itself
            return RubyType(TypeKind.OBJECT)
        kind = self._aliases[key] = self._type(self.schemas.named[key], (*above, key))
        return kind

    def _inline(self, schema: Schema, above: tuple[str, ...]) -> RubyType:
        anything = RubyType(TypeKind.OBJECT)
        types, additional = types_of(schema), additional_of(schema)
        if schema.items is not None:
            return RubyType(TypeKind.ARRAY, self._type(schema.items, above, item=True))
        match types:
            case ("array",):
                return RubyType(TypeKind.ARRAY, anything)
            case ("string",):
                kind = _STRINGS.get(schema.format or "", TypeKind.STRING)
                return RubyType(kind, time=_TIMES.get(("string", schema.format)))
            case (name,) if name in _SCALARS:
                return RubyType(_SCALARS[name], time=_TIMES.get((name, schema.format)))
            case (_, _, *_):
                return anything
            case _ if schema.all_of:
                parts = [self._type(part, above) for part in schema.all_of]
                return next((part for part in parts if part.kind is not TypeKind.OBJECT), parts[0])
            case _ if additional:
                values = anything if isinstance(additional, bool) else self._type(additional, above)
                return RubyType(TypeKind.HASH, values)
            case () if values_of(schema):
                return RubyType(_kind_of_values(values_of(schema)))
            case _:
                return anything


def scalars(schema: Schema) -> tuple[JsonScalar, ...]:
    """Return the values of an enum; those that are no scalars do not count."""
    return tuple(value for value in values_of(schema) if isinstance(value, str | int | float))


def is_enum(schema: Schema) -> bool:
    """Whether a named schema is an enum of its own."""
    types = types_of(schema)
    if not scalars(schema) or types in (("boolean",), ("array",)):
        return False
    return types != () or not isinstance(values_of(schema)[0], bool)


def base_of(schema: Schema) -> TypeKind:
    """Return what the values of an enum are."""
    types = types_of(schema)
    if len(types) == 1 and types[0] in _SCALARS:
        return _SCALARS[types[0]]
    return TypeKind.STRING if types else _kind_of_values(scalars(schema))


def default_of(schema: Schema, kind: TypeKind) -> JsonValue:
    """Return the default of a schema; one of another type does not count."""
    default: JsonValue = schema.default
    if isinstance(default, bool) and kind is not TypeKind.BOOLEAN:
        return None
    return default if isinstance(default, _PYTHON.get(kind, ())) else None


def _kind_of_values(values: tuple[JsonValue, ...]) -> TypeKind:
    if all(isinstance(value, str) for value in values):
        return TypeKind.STRING
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return TypeKind.INTEGER
    return TypeKind.OBJECT
