"""Named schemas to models: their kind, properties, values, branches and discriminator."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from specloom.client.constants import Constant
from specloom.diagnostics import Pointer
from specloom.ir.types import Field, JsonScalar
from specloom.openapi.syntax import Schema
from specloom.render import Code
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.ruby import names
from specloom.targets.ruby.facts import Facts
from specloom.targets.ruby.literals import identifier
from specloom.targets.ruby.model import (
    ModelKind,
    RubyConstant,
    RubyDiscriminator,
    RubyModel,
    RubyProperty,
    RubyType,
    TypeKind,
)
from specloom.targets.ruby.schemas.merge import Merged, Merging
from specloom.targets.ruby.schemas.types import Types, base_of, is_enum, scalars
from specloom.targets.ruby.schemas.written_schemas import simplified, types_of
from specloom.targets.sharing import Shared

_WITH_PROPERTIES = (ModelKind.OBJECT, ModelKind.ANY_OF)


class _Said(NamedTuple):
    """What the ir says of a property."""

    is_received: bool
    constant: Constant | None
    choices: tuple[JsonScalar, ...]


class _Member(NamedTuple):
    """What is said of a property beside its schema, by the object that has it."""

    name: Code
    wire: str
    required: bool
    said: _Said | None
    """None where the ir has no such property: then the schema says it."""


class Models:
    """Makes the models; `classes` are their class names, by key."""

    def __init__(self, types: Types, classes: Mapping[str, Code], overrides: NameOverrides, facts: Facts) -> None:
        self.types = types
        self.classes = classes
        self.overrides = overrides
        self.facts = facts
        self._by_place = {types.schemas.pointers[key]: key for key in classes}
        self._merging = Merging(types.schemas)
        self._shared = Shared(self._property)

    def of(self, key: str) -> RubyModel:
        """Return the model of a named schema."""
        schema = self.types.schemas.named[key]
        kind = _kind(schema)
        is_enum_model = kind is ModelKind.ENUM
        values = scalars(schema) if is_enum_model else ()
        parts = self._merging.of(schema)
        pointer = self.types.schemas.pointers[key]
        fields = self.facts.fields(pointer) or {}
        is_told = kind is ModelKind.ONE_OF or (kind is ModelKind.OBJECT and self.facts.is_object(pointer))
        return RubyModel(
            kind=kind,
            class_name=self.classes[key],
            file_stem=names.file_stem(self.classes[key]),
            pointer=pointer,
            title=schema.title,
            description=schema.description,
            properties=() if is_enum_model else tuple(self._properties(parts, fields)),
            additional=self._additional(parts) if kind in _WITH_PROPERTIES else None,
            base=base_of(schema) if is_enum_model else None,
            constants=tuple(map(RubyConstant, names.constants(values), values)),
            undeclared=tuple(self._undeclared(parts, fields)) if kind is ModelKind.OBJECT else (),
            types=tuple(dict.fromkeys(map(self.types.of, schema.one_of or schema.any_of))),
            discriminator=self._discriminator(schema),
            tags=self._tags(key, schema) if is_told else None,
        )

    def _properties(self, parts: Merged, fields: Mapping[str, Field]) -> Iterator[RubyProperty]:
        spellings = [self.overrides.value(schema.pointer) or wire for wire, schema in parts.properties.items()]
        for name, (wire, schema) in zip(names.properties(spellings), parts.properties.items(), strict=True):
            said = self._said(fields[wire]) if wire in fields else None
            yield self._shared.of(schema, _Member(name, wire, wire in parts.required, said))

    def _said(self, field: Field) -> _Said:
        return _Said(field.read_only, self.facts.constant(field), self.facts.choices(field))

    def _property(self, schema: Schema, member: _Member) -> RubyProperty:
        value = self.types.value(schema)
        _, target = self.types.target(schema)
        plain = simplified(schema)
        description = None if self.types.schemas.key(schema) is not None else plain.description
        if value.type.kind is not TypeKind.MODEL and description is None:
            description = target.description
        said, is_read_only = member.said, plain.read_only or target.read_only or self._is_read_only(schema)
        if said is None:
            choices = tuple(choice for choice in value.enum if choice is not None)
            said = _Said(is_read_only, None, choices)
        return RubyProperty(
            name=member.name,
            wire=member.wire,
            value=value,
            required=member.required,
            description=description,
            read_only=is_read_only,
            is_received=said.is_received,
            constant=said.constant,
            choices=said.choices,
        )

    def _is_read_only(self, schema: Schema) -> bool:
        """Whether a schema says it itself, or one that it refers to, be it as its only part: so the docs have it."""
        seen: set[str] = set()
        while not schema.read_only and schema.key not in seen:
            seen.add(schema.key)
            if schema.ref is not None:
                schema = self.types.schemas.named[self.types.schemas.targets[schema.ref.target.key]]
            else:
                plain = simplified(schema)
                schema = plain.all_of[0] if len(plain.all_of) == 1 else plain
        return schema.read_only

    def _undeclared(self, parts: Merged, fields: Mapping[str, Field]) -> Iterator[tuple[str, JsonScalar]]:
        """Yield the constants that are no properties: tags that discriminators give an object."""
        for wire, field in fields.items():
            constant = self.facts.constant(field)
            if constant is not None and wire not in parts.properties:
                yield wire, constant.value

    def _additional(self, parts: Merged) -> RubyType | None:
        additional = parts.additional
        if isinstance(additional, Schema):
            return self.types.of(additional)
        return RubyType(TypeKind.OBJECT) if additional else None

    def _tags(self, key: str, schema: Schema) -> RubyDiscriminator | None:
        """Return what tells heirs or branches apart: as the document has it, and what else their values are."""
        written = self._discriminator(schema) if schema.one_of else None
        found = self.facts.tags(self.types.schemas.pointers[key])
        mapping: dict[str, str] = {}
        if found is not None and (written is None or found[0].wire == written.wire):
            name, places = found
            wire = name.wire
            own = {self.types.schemas.key(branch) for branch in schema.branches}
            mapping = {value: each for value, those in places if (each := self._class_at(those, own)) is not None}
        elif written is not None:
            wire = written.wire
        else:
            return None
        if written is not None:
            said = schema.discriminator is not None and bool(schema.discriminator.mapping)
            told = frozenset(mapping.values())  # the name of a schema is a value where nothing else is one
            mapping = {value: name for value, name in written.mapping if said or name not in told} | mapping
        elif schema.one_of and set(mapping.values()) != {self.types.of(branch).model for branch in schema.one_of}:
            return None  # where one is told by no value, none is sure to be told
        pairs = tuple(sorted(mapping.items()))
        if not pairs:
            return None
        own = {self.types.schemas.key(branch) for branch in schema.branches}
        default = self._class_at(self.facts.default(self.types.schemas.pointers[key]), own)
        return RubyDiscriminator(identifier(names.variable(wire)), wire, pairs, default)

    def _class_at(self, places: tuple[Pointer, ...], own: Collection[str | None]) -> str | None:
        """Return the class of a schema that is written at several places, if it can be one of the `own` keys."""
        keys = [self._by_place[place] for place in places if place in self._by_place]
        chosen = next((key for key in keys if key in own), keys[0] if keys else None)
        return self.classes[chosen] if chosen is not None else None

    def _discriminator(self, schema: Schema) -> RubyDiscriminator | None:
        discriminator, schemas = schema.discriminator, self.types.schemas
        if discriminator is None:
            return None
        keys = [(each.value, schemas.targets[each.ref.target.key]) for each in discriminator.mapping if each.ref]
        keys = keys or [(key, key) for branch in schema.branches if (key := schemas.key(branch)) is not None]
        mapping = {value: self.classes[key] for value, key in keys if key in self.classes}
        wire = discriminator.property
        return RubyDiscriminator(identifier(names.variable(wire)), wire, tuple(sorted(mapping.items())))


def is_model(schema: Schema) -> bool:
    """Whether a named schema has a class of its own: not an alias, a list, a map or a scalar."""
    if schema.ref is not None or schema.items is not None or types_of(schema) == ("array",):
        return False
    return is_enum(schema) or bool(schema.properties or schema.one_of or schema.any_of or schema.all_of)


def _kind(schema: Schema) -> ModelKind:
    if schema.one_of:
        return ModelKind.ONE_OF
    if schema.any_of:
        return ModelKind.ANY_OF
    return ModelKind.ENUM if is_enum(schema) and not schema.properties and not schema.all_of else ModelKind.OBJECT
