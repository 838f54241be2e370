"""Inheritance by discriminator: a schema with a discriminator and no union stands for all that extend it by `allOf`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from specloom.ir.types import Discriminator
from specloom.lower.diagnostics import Report
from specloom.lower.names import name_of
from specloom.lower.schemas.constants import ConstantFinder
from specloom.lower.schemas.keywords import plain
from specloom.lower.schemas.mappings import report_default, report_other_values, report_untyped, typed_tags
from specloom.naming import class_spelling
from specloom.openapi.syntax import Schema


@dataclass(frozen=True, slots=True)
class Family:
    """A base and its subtypes, sorted by name, and how one is told from another; the base itself is the last member."""

    members: tuple[Schema, ...]
    discriminator: Discriminator
    named: tuple[bool, ...]
    """Of each member, whether its only tag is its name, because nothing else says what it is."""
    kinds: frozenset[str] = frozenset()
    """The types that the property may have."""

    @property
    def base(self) -> Schema:
        """The schema that all others extend."""
        return self.members[-1]


@dataclass(frozen=True, slots=True)
class Families:
    """The families of a document, by the key of the base; the keys of all subtypes, and of all that others extend."""

    by_base: dict[str, Family]
    subtypes: frozenset[str]
    extended: frozenset[str]

    def of(self, schema: Schema) -> Family | None:
        """Return the family of a base, or of what only refers to one."""
        return self.by_base.get(plain(schema).key) if self.by_base else None


def families_of(components: tuple[Schema, ...], constants: ConstantFinder, report: Report) -> Families:
    """Return the families among the schemas that the document names, and those that mappings name."""
    parents = _Parents()
    names: dict[str, str] = {}
    waiting = [(_label(schema), plain(schema)) for schema in components]
    waiting.sort(key=lambda each: (each[1].label != each[0], each[0]))  # its own name comes first
    schemas: dict[str, Schema] = {}
    bases: dict[str, Schema] = {}
    while waiting:
        name, schema = waiting.pop(0)
        if schema.key in schemas:
            continue
        schemas[schema.key], names[schema.key] = schema, name
        for each in (schema, *parents.ancestors(schema)):
            declared = each.discriminator
            if each.key not in bases and declared is not None and not each.branches:
                bases[each.key] = each
                mapped = [plain(entry.ref.target) for entry in declared.mapping if entry.ref is not None]
                waiting += [(_label(subtype), subtype) for subtype in mapped]
    subtypes: dict[str, list[Schema]] = {}
    for schema in schemas.values() if bases else ():
        for base in parents.ancestors(schema):
            if base.key in bases and base.key != schema.key:
                subtypes.setdefault(base.key, []).append(schema)
    families: dict[str, Family] = {}
    for key, own in subtypes.items():
        own.sort(key=lambda schema: names[schema.key])
        members = (*own, bases[key])
        labels = [names.get(member.key) or _label(member) for member in members]
        declared = bases[key].discriminator
        assert declared is not None  # noqa: S101 - what makes it a base
        held = _own_constants(members, declared.property, parents, constants)
        kinds = constants.kinds(bases[key], declared.property)
        families[key] = _family(members, labels, held, kinds, report)
    every = {schema.key: schema for own in subtypes.values() for schema in own}
    extended = {base.key for schema in every.values() for base in parents.ancestors(schema) if base.key != schema.key}
    return Families(families, frozenset(every), frozenset(extended))


def union_id(base: str) -> str:
    """Return the id of the union that stands for a base, and all that extend it."""
    return f"{base}+"


def _label(schema: Schema) -> str:
    """Return what a schema is called; one that is a whole file, as a class of that name."""
    return schema.label if schema.pointer.tokens else class_spelling(schema.label)


class _Parents:
    """What each schema extends: what its `allOf` refers to, in however many steps, and what its `$ref` does."""

    def __init__(self) -> None:
        self._direct: dict[str, list[Schema]] = {}

    def ancestors(self, schema: Schema) -> list[Schema]:
        """Return all that a schema extends, directly or through others."""
        ancestors: dict[str, Schema] = {}
        waiting = self._of(schema)[:]
        while waiting:
            parent = waiting.pop()
            if parent.key not in ancestors:
                ancestors[parent.key] = parent
                waiting += self._of(parent)
        return list(ancestors.values())

    def _of(self, schema: Schema) -> list[Schema]:
        if schema.key not in self._direct:
            self._direct[schema.key] = list(_extended(schema))
        return self._direct[schema.key]


def _extended(schema: Schema) -> Iterator[Schema]:
    if schema.ref is not None:
        yield plain(schema.ref.target)
    for branch in schema.all_of:
        yield from _extended(branch)


def _own_constants(
    members: tuple[Schema, ...], name: str, parents: _Parents, constants: ConstantFinder
) -> list[str | None]:
    """Return the one value that each member allows for a property, where what it extends does not allow just that."""
    held = {member.key: constants.of(member).get(name) or constants.texts(member, name) for member in members}
    above = [{held.get(each.key) for each in parents.ancestors(member)} for member in members]
    own = [held[member.key] for member in members]
    return [
        values[0] if len(values) == 1 and values not in inherited else None
        for values, inherited in zip(own, above, strict=True)
    ]


def _family(
    members: tuple[Schema, ...], labels: list[str], held: list[str | None], kinds: Collection[str], report: Report
) -> Family:
    """Return a family, told apart by what its members hold, the values of the mapping, else the names of the members.

    What a member holds is what is sent; a mapping that names another value for it is only read.
    """
    declared = members[-1].discriminator
    assert declared is not None  # noqa: S101 - what makes it a base
    named = list(zip(members, labels, strict=True))
    said: list[tuple[str, ...]] = []
    for (member, label), constant in zip(named, held, strict=True):
        values = [entry.value for entry in declared.mapping if entry.text == label or entry.means(member)]
        if constant is not None:
            report_other_values(report, [declared], member, [constant])
            values = [constant, *(value for value in values if value not in held)]
        said.append(tuple(values) or tuple(value for value in (_own_value(member),) if value))
    tags = tuple(values or (label,) for values, label in zip(said, labels, strict=True))
    default = declared.default
    meant = [default is not None and (default.text == label or default.means(member)) for member, label in named]
    if default is not None and True not in meant:
        report_default(report, declared)
    report_untyped(report, declared, kinds)
    discriminator = Discriminator(
        name_of(declared.property),
        typed_tags(tags, kinds),
        default=meant.index(True) if True in meant else None,
        base=None if True in meant else len(members) - 1,
    )
    return Family(members, discriminator, tuple(not values for values in said), frozenset(kinds))


def _own_value(schema: Schema) -> str | None:
    """Return the value that a subtype says itself."""
    return next((each.own_value for each in (schema, *schema.all_of) if each.own_value is not None), None)
