"""What the ir knows of models beyond how they are written: the heirs of a base, what is constant, what is readOnly."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from specloom.client.bodies import fields_of_branches
from specloom.client.constants import Constant, filled_in
from specloom.diagnostics import Pointer
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    EnumType,
    Field,
    JsonScalar,
    MapType,
    NullType,
    ObjectDeclaration,
    Reference,
    UnionType,
)
from specloom.ir.walk import leaves, object_branches, object_of, without_null
from specloom.ir.words import Name

_CHOICES = (("anyOf",), ("oneOf",))


class Facts:
    """Facts of the declarations of an api, by all places where they are written."""

    def __init__(self, declarations: Iterable[AnyDeclaration]) -> None:
        self._by_id = {declaration.id: declaration for declaration in declarations}
        every = [(place, each) for each in self._by_id.values() for place in each.places]
        self._objects = {place: each for place, each in every if isinstance(each, ObjectDeclaration)}
        self._types = {place: field.type for start, each in every for place, field in _fields_at(start, each)}
        self._types |= {place: each.type for place, each in every if isinstance(each, AliasDeclaration)}
        self._unions = {
            place: union
            for place, each in every
            if isinstance(each, AliasDeclaration) and isinstance(union := without_null(each.type), UnionType)
        }

    def tags(self, pointer: Pointer) -> tuple[Name, tuple[tuple[str, tuple[Pointer, ...]], ...]] | None:
        """Return the property that tells the heirs of a base, or the branches of a union, apart.

        With it stand its values, each with the places of the schema that it means.
        """
        union = self._unions.get(self._known_place(pointer))
        if union is None or union.discriminator is None:
            return None
        pairs = [
            (value if isinstance(value, str) else json.dumps(value), self._by_id[branch.id].places)
            for values, branch in zip(union.discriminator.tags, union.branches, strict=True)
            if isinstance(branch, Reference)
            for value in values
        ]
        return union.discriminator.property, tuple(pairs)

    def default(self, pointer: Pointer) -> tuple[Pointer, ...]:
        """Return the places of what a value is that no discriminator tells; none where nothing says that."""
        union = self._unions.get(self._known_place(pointer))
        index = union.discriminator.default if union is not None and union.discriminator is not None else None
        branch = union.branches[index] if union is not None and index is not None else None
        return self._by_id[branch.id].places if isinstance(branch, Reference) else ()

    def _known_place(self, pointer: Pointer) -> Pointer:
        """Return where the ir has what is at a place: of a branch that is alone, or beside null, the whole choice."""
        while pointer.tokens[-2:-1] in _CHOICES and pointer not in self._objects and pointer not in self._types:
            pointer = Pointer(pointer.source, pointer.tokens[:-2])
        return pointer

    def places(self, pointer: Pointer) -> tuple[Pointer, ...]:
        """Return the places of the heirs of a base, and of the branches of a union."""
        found = self.tags(pointer)
        return tuple(place for _, places in found[1] for place in places) if found is not None else ()

    def is_object(self, pointer: Pointer) -> bool:
        """Whether there is one object at a place, be it the base of others, rather than a choice of several."""
        return pointer in self._objects

    def fields(self, pointer: Pointer) -> Mapping[str, Field] | None:
        """Return the fields of an object by their names in JSON, or of a choice of objects those of all as one.

        None where the ir has no such thing, and where a choice allows other members.
        """
        known = self._known_place(pointer)
        found, kind = self._objects.get(known), self._types.get(known)
        if found is None and kind is not None:
            found = object_of(kind, self._by_id)
        if found is not None:
            return {field.name.wire: field for field in found.fields}
        if (
            kind is None
            or known != pointer
            or any(isinstance(leaf, MapType | AnyType) for leaf, _ in leaves(kind, self._by_id))
        ):
            return None
        objects = list(object_branches(kind, self._by_id))
        return {field.name.wire: field for field in fields_of_branches(objects)}

    def constant(self, field: Field) -> Constant | None:
        """Return what is sent for a field that is not given."""
        return filled_in(field, self._by_id)

    def choices(self, field: Field) -> tuple[JsonScalar, ...]:
        """Return the values that a field can have beside null, of all branches; none where it can have any other."""
        found: dict[tuple[type, JsonScalar], JsonScalar] = {}
        for leaf, listed in reversed([*leaves(field.type, self._by_id)]):  # in the order of the document
            if listed or not isinstance(leaf, EnumType | NullType):
                return ()
            values = leaf.values if isinstance(leaf, EnumType) else ()
            found |= {(type(value), value): value for value in values if value is not None}
        return tuple(found.values())


def _fields_at(place: Pointer, declaration: AnyDeclaration) -> Iterator[tuple[Pointer, Field]]:
    """Yield the fields of a declaration with their places, of an equal one at another `place` with those there."""
    own = declaration.pointer
    for field in declaration.fields if isinstance(declaration, ObjectDeclaration) else ():
        below = field.pointer.tokens[len(own.tokens) :]
        if place == own:
            yield field.pointer, field
        elif field.pointer == own.child(*below):
            yield place.child(*below), field
