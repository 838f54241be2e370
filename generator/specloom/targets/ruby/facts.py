"""What the ir knows of models beyond how they are written: the heirs of a base, and which values are constant."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from specloom.client.constants import constant_of
from specloom.diagnostics import Pointer
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    JsonScalar,
    ObjectDeclaration,
    Reference,
    UnionType,
)
from specloom.ir.words import Name


class Facts:
    """Facts of the declarations of an api, by the places where they are written."""

    def __init__(self, declarations: Iterable[AnyDeclaration]) -> None:
        self._by_id = {declaration.id: declaration for declaration in declarations}
        every = self._by_id.values()
        self._objects = {each.pointer: each for each in every if isinstance(each, ObjectDeclaration)}
        self._unions = {
            each.pointer: each.type
            for each in every
            if isinstance(each, AliasDeclaration) and isinstance(each.type, UnionType) and each.type.discriminator
        }

    def tags(self, pointer: Pointer) -> tuple[Name, tuple[tuple[str, Pointer], ...]] | None:
        """Return the property that tells the heirs of a base, or the branches of a union, apart.

        With it stand its values, each with the place of the schema that it means.
        """
        union = self._unions.get(pointer)
        if union is None or union.discriminator is None:
            return None
        pairs = [
            (value if isinstance(value, str) else json.dumps(value), self._by_id[branch.id].pointer)
            for values, branch in zip(union.discriminator.tags, union.branches, strict=True)
            if isinstance(branch, Reference)
            for value in values
        ]
        return union.discriminator.property, tuple(pairs)

    def places(self, pointer: Pointer) -> tuple[Pointer, ...]:
        """Return the places of the heirs of a base, and of the branches of a union."""
        found = self.tags(pointer)
        return tuple(place for _, place in found[1]) if found is not None else ()

    def constants(self, pointer: Pointer) -> Mapping[str, JsonScalar] | None:
        """Return the values of the properties that can have one value only; None where the ir has no such object."""
        found = self._objects.get(pointer)
        if found is None:
            return None
        values = {field.name.wire: constant_of(field, self._by_id) for field in found.fields}
        return {wire: value for wire, value in values.items() if value is not None}
