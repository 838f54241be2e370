"""Named schemas to models: their kind, properties, values, branches and discriminator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from specloom.ir.types import JsonScalar
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
from specloom.targets.ruby.schemas.types import Types, base_of, is_enum, only_value, scalars
from specloom.targets.ruby.schemas.written_schemas import simplified, types_of
from specloom.targets.sharing import Shared

_TOLD_APART = (ModelKind.OBJECT, ModelKind.ONE_OF)
_WITH_PROPERTIES = (ModelKind.OBJECT, ModelKind.ANY_OF)


class _Member(NamedTuple):
    """What is said of a property beside its schema, by the object that has it."""

    name: Code
    wire: str
    required: bool
    constant: JsonScalar
    told: bool
    """Whether the constants are known, those that are none among them."""


class Models:
    """Makes the models; `classes` are their class names, by key."""

    def __init__(self, types: Types, classes: Mapping[str, Code], overrides: NameOverrides, facts: Facts) -> None:
        self.types = types
        self.classes = classes
        self.overrides = overrides
        self.facts = facts
        self._by_place = {types.schemas.pointers[key]: name for key, name in classes.items()}
        self._merging = Merging(types.schemas)
        self._shared = Shared(self._property)

    def of(self, key: str) -> RubyModel:
        """Return the model of a named schema."""
        schema = self.types.schemas.named[key]
        kind = _kind(schema)
        is_enum_model = kind is ModelKind.ENUM
        values = scalars(schema) if is_enum_model else ()
        parts = self._merging.of(schema)
        constants = self.facts.constants(self.types.schemas.pointers[key])
        return RubyModel(
            kind=kind,
            class_name=self.classes[key],
            file_stem=names.file_stem(self.classes[key]),
            pointer=self.types.schemas.pointers[key],
            title=schema.title,
            description=schema.description,
            properties=() if is_enum_model else tuple(self._properties(parts, constants)),
            additional=self._additional(parts) if kind in _WITH_PROPERTIES else None,
            base=base_of(schema) if is_enum_model else None,
            constants=tuple(map(RubyConstant, names.constants(values), values)),
            undeclared=_undeclared(parts, constants) if kind is ModelKind.OBJECT else (),
            types=tuple(dict.fromkeys(map(self.types.of, schema.one_of or schema.any_of))),
            discriminator=self._discriminator(schema),
            tags=self._tags(key, schema) if kind in _TOLD_APART else None,
        )

    def _properties(self, parts: Merged, constants: Mapping[str, JsonScalar] | None) -> Iterator[RubyProperty]:
        spellings = [self.overrides.value(schema.pointer) or wire for wire, schema in parts.properties.items()]
        for name, (wire, schema) in zip(names.properties(spellings), parts.properties.items(), strict=True):
            constant = None if constants is None else constants.get(wire)
            yield self._shared.of(schema, _Member(name, wire, wire in parts.required, constant, constants is not None))

    def _property(self, schema: Schema, member: _Member) -> RubyProperty:
        value = self.types.value(schema)
        _, target = self.types.target(schema)
        plain = simplified(schema)
        description = None if self.types.schemas.key(schema) is not None else plain.description
        if value.type.kind is not TypeKind.MODEL and description is None:
            description = target.description
        read_only = plain.read_only or target.read_only or self._is_read_only(schema)
        is_filled = member.required and not (member.told or read_only)
        return RubyProperty(
            name=member.name,
            wire=member.wire,
            value=value,
            required=member.required,
            description=description,
            read_only=read_only,
            constant=only_value(target) if is_filled else member.constant,
        )

    def _is_read_only(self, schema: Schema) -> bool:
        """Whether a schema says it itself, or one that it refers to, be it as its only part."""
        seen: set[str] = set()
        while not schema.read_only and schema.key not in seen:
            seen.add(schema.key)
            if schema.ref is not None:
                schema = self.types.schemas.named[self.types.schemas.targets[schema.ref.target.key]]
            else:
                plain = simplified(schema)
                schema = plain.all_of[0] if len(plain.all_of) == 1 else plain
        return schema.read_only

    def _additional(self, parts: Merged) -> RubyType | None:
        additional = parts.additional
        if isinstance(additional, Schema):
            return self.types.of(additional)
        return RubyType(TypeKind.OBJECT) if additional else None

    def _tags(self, key: str, schema: Schema) -> RubyDiscriminator | None:
        """Return what tells heirs or branches apart: as the document has it, and what else their values are."""
        written = self._discriminator(schema) if schema.one_of else None
        if schema.one_of and written is None:
            return None
        found = self.facts.tags(self.types.schemas.pointers[key])
        mapping: dict[str, str]
        if found is not None:
            name, places = found
            wire = name.wire
            mapping = {value: self._by_place[place] for value, place in places if place in self._by_place}
        elif written is not None:
            wire, mapping = written.wire, self._constants_of_branches(schema, written.wire)
        else:
            return None
        if written is not None:
            said = schema.discriminator is not None and bool(schema.discriminator.mapping)
            told = frozenset(mapping.values())  # the name of a schema is a value where nothing else is one
            mapping = {value: name for value, name in written.mapping if said or name not in told} | mapping
        return RubyDiscriminator(identifier(names.variable(wire)), wire, tuple(sorted(mapping.items())))

    def _constants_of_branches(self, schema: Schema, wire: str) -> dict[str, str]:
        """Return the only values that a property has in branches, each with the class of the branch."""
        mapping: dict[str, str] = {}
        for branch in schema.branches:
            key, target = self.types.target(branch)
            prop = self._merging.of(target).properties.get(wire) if key is not None else None
            value = only_value(self.types.target(prop)[1]) if prop is not None else None
            if key is not None and isinstance(value, str):
                mapping[value] = self.classes[key]
        return mapping

    def _discriminator(self, schema: Schema) -> RubyDiscriminator | None:
        discriminator, schemas = schema.discriminator, self.types.schemas
        if discriminator is None:
            return None
        keys = [(each.value, schemas.targets[each.ref.target.key]) for each in discriminator.mapping if each.ref]
        keys = keys or [(key, key) for branch in schema.branches if (key := schemas.key(branch)) is not None]
        mapping = {value: self.classes[key] for value, key in keys if key in self.classes}
        wire = discriminator.property
        return RubyDiscriminator(identifier(names.variable(wire)), wire, tuple(sorted(mapping.items())))


def _undeclared(parts: Merged, constants: Mapping[str, JsonScalar] | None) -> tuple[tuple[str, JsonScalar], ...]:
    """Return the constants that are no properties: tags that discriminators give an object."""
    return tuple((wire, value) for wire, value in (constants or {}).items() if wire not in parts.properties)


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
