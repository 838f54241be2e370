"""Tags: the property that a discriminator names becomes a constant of the objects that it tells apart.

OpenAPI lets a branch of a union, or an heir, leave it to the mapping or to the base what its own tag is. Here it gets
a field that says so, and everything later sees a constant. An object that several values mean has none.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    EnumType,
    Field,
    NullableType,
    ObjectDeclaration,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    Tag,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations, children, closure, object_branches, reference_graph, unions
from specloom.ir.words import Name
from specloom.lower.diagnostics import Report
from specloom.lower.schemas.inheritance import Family, union_id
from specloom.lower.schemas.mappings import tag_text, typed_tags
from specloom.lower.schemas.wants import Facts, want_of
from specloom.openapi.syntax import last_name


@dataclass(slots=True)
class _Tag:
    """What discriminators say of one property of one object."""

    property: Name
    values: set[Tag] = field(default_factory=set)
    sent: bool = False
    """Whether a request holds it, also where the object itself does not ask for it."""
    sure: bool = True
    """Whether a server can only send this value: not that of a base or a default, nor one that is merely a name."""


def with_tags(
    declarations: tuple[AnyDeclaration, ...], facts: Facts, requested: Iterable[str]
) -> tuple[AnyDeclaration, ...]:
    """Return the declarations with the tags of branches and heirs; `requested` are the ids that requests refer to."""
    by_id = {declaration.id: declaration for declaration in declarations}
    families = {union_id(key): family for key, family in facts.families.by_base.items()}
    sent = closure(requested, reference_graph(declarations))
    mapped = facts.discriminators.mapped
    tags: dict[str, dict[str, _Tag]] = {}
    for declaration in declarations:
        family = families.get(declaration.id)
        for union in unions(declaration):
            found = _branch_tags(union, by_id, mapped) if family is None else _heir_tags(family, mapped)
            for tagged, name, value, sure in found:
                tag = tags.setdefault(tagged, {}).setdefault(name.wire, _Tag(name))
                tag.values.add(value)
                tag.sent |= family is not None or declaration.id in sent
                tag.sure &= sure and tagged not in facts.families.extended
    return tuple(
        _with_fields(declaration, tags[declaration.id].values(), by_id, facts.report)
        if isinstance(declaration, ObjectDeclaration) and declaration.id in tags
        else _with_mapped(declaration, families.get(declaration.id), mapped)
        for declaration in declarations
    )


def _with_mapped(
    declaration: AnyDeclaration, family: Family | None, mapped: Mapping[tuple[str, str], set[str]]
) -> AnyDeclaration:
    """Return the union of a family with the values by which mappings of unions around it mean its members."""
    if family is None or not isinstance(declaration, AliasDeclaration) or not isinstance(declaration.type, UnionType):
        return declaration
    known = family.discriminator
    taken = {tag_text(value) for own in known.tags for value in own}
    others = [sorted(mapped.get((member.key, known.property.wire), set()) - taken) for member in family.members]
    tags = tuple((*own, *more) for own, more in zip(known.tags, typed_tags(others, family.kinds), strict=True))
    kind = dataclasses.replace(declaration.type, discriminator=dataclasses.replace(known, tags=tags))
    return dataclasses.replace(declaration, type=kind)


_Found = tuple[str, Name, Tag, bool]
"""The id of an object, a property, a value of it, and whether that is said, not only the name of a schema."""


def _heir_tags(family: Family, mapped: Mapping[tuple[str, str], set[str]]) -> Iterator[_Found]:
    """Yield the tags of all that extend a base, and of the base where a mapping says it; no name where one does."""
    discriminator = family.discriminator
    for index, (member, is_name) in enumerate(zip(family.members, family.named, strict=True)):
        if not (is_name and (member is family.base or (member.key, discriminator.property.wire) in mapped)):
            sure = not is_name and index != discriminator.default
            for value in discriminator.tags[index]:
                yield want_of(member).key, discriminator.property, value, sure


def _branch_tags(
    union: UnionType, declarations: Declarations, mapped: Mapping[tuple[str, str], set[str]]
) -> Iterator[_Found]:
    """Yield the tags of the objects among the branches of a union and of the unions inside."""
    discriminator = union.discriminator
    if discriminator is None or discriminator.optional:
        return
    for index, (branch, values) in enumerate(zip(union.branches, discriminator.tags, strict=True)):
        objects = list(object_branches(branch, declarations))
        for declaration in objects:
            name = last_name(declaration.pointer)
            own = mapped.get((declaration.id, discriminator.property.wire), {name})
            for value in values:
                if len(objects) == 1 or len(values) == 1 or tag_text(value) in own:
                    sure = value != name and index != discriminator.default
                    yield declaration.id, discriminator.property, value, sure


def _with_fields(
    declaration: ObjectDeclaration, tags: Iterable[_Tag], declarations: Declarations, report: Report
) -> ObjectDeclaration:
    """Return an object with its tags as constants: in place of the fields that have their names, or besides."""
    fields = {each.name.wire: each for each in declaration.fields}
    for tag in tags:
        known = fields.get(tag.property.wire)
        if known is None:
            _report_undeclared(declaration, tag, report)
        if len(tag.values) > 1 or (known is None and declaration.additional is None):
            continue
        (value,) = tag.values
        constant = EnumType(Scalar(_kind_of(value)), (value,), closed=tag.sure)
        presence = Presence.REQUIRED if tag.sent else Presence.OPTIONAL
        if known is None:
            place = declaration.pointer.child("properties", tag.property.wire)
            fields[tag.property.wire] = Field(tag.property, constant, presence, place)
        elif _can_be(known.type, value, declarations):
            kind = known.type if _is_constant(known.type, declarations) else constant
            presence = presence if tag.sent and not known.read_only else known.presence
            fields[tag.property.wire] = dataclasses.replace(known, type=kind, presence=presence)
    return dataclasses.replace(declaration, fields=tuple(fields.values()))


def _report_undeclared(declaration: ObjectDeclaration, tag: _Tag, report: Report) -> None:
    """Say that a schema lacks the property by which a discriminator tells it from others, and what is done about it."""
    name = tag.property.wire
    if declaration.additional is None:
        consequence = "others are forbidden, so it is not sent"
    elif len(tag.values) > 1:
        consequence = "it has several values, so none is sent by itself"
    else:
        consequence = f"it is {'sent' if tag.sent else 'read'} as `{min(tag.values)}`"
    message = f"`{name}` tells this schema from others and is not among its properties: {consequence}"
    report.warning("discriminator-undeclared", message, declaration.pointer, f"describe `{name}` and require it")


def _kind_of(value: Tag) -> ScalarKind:
    if isinstance(value, str):
        return ScalarKind.STRING
    return ScalarKind.BOOLEAN if isinstance(value, bool) else ScalarKind.INTEGER


def _can_be(kind: Type, value: Tag, declarations: Declarations, seen: tuple[str, ...] = ()) -> bool:
    """Whether a tag is of a type."""
    match kind:
        case AnyType():
            return True
        case Scalar(kind=scalar):
            return scalar is _kind_of(value)
        case EnumType():
            return kind.base.kind is _kind_of(value) and value in kind.values
        case NullableType() | UnionType():
            return any(_can_be(each, value, declarations, seen) for each in children(kind))
        case Reference(declaration_id) if declaration_id not in seen:
            declaration = declarations[declaration_id]
            seen = (*seen, declaration_id)
            return isinstance(declaration, AliasDeclaration) and _can_be(declaration.type, value, declarations, seen)
        case _:
            return False


def _is_constant(kind: Type, declarations: Declarations) -> bool:
    """Whether a type has one value already, maybe behind a name."""
    seen: set[str] = set()
    while isinstance(kind, Reference) and kind.id not in seen:
        seen.add(kind.id)
        declaration = declarations[kind.id]
        kind = declaration.type if isinstance(declaration, AliasDeclaration) else kind
    return isinstance(kind, EnumType) and kind.closed
