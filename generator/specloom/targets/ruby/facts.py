"""What the ir knows of models beyond how they are written: the heirs of a base, and which values are constant."""

from __future__ import annotations

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

    def heirs(self, pointer: Pointer) -> tuple[Name, tuple[tuple[str, Pointer], ...]] | None:
        """Return the property that tells the heirs of a base apart, and the place of the heir that each value means."""
        union = self._unions.get(pointer)
        if union is None or union.discriminator is None or pointer not in self._objects:
            return None
        branches = [self._by_id[each.id].pointer for each in union.branches if isinstance(each, Reference)]
        pairs = zip(union.discriminator.tags, branches, strict=False)
        return union.discriminator.property, tuple((value, branch) for values, branch in pairs for value in values)

    def places(self, pointer: Pointer) -> tuple[Pointer, ...]:
        """Return the places of the heirs of a base; none of what is no base."""
        found = self.heirs(pointer)
        return tuple(place for _, place in found[1]) if found is not None else ()

    def constants(self, pointer: Pointer) -> Mapping[str, JsonScalar] | None:
        """Return the values of the properties that can have one value only; None where the ir has no such object."""
        found = self._objects.get(pointer)
        if found is None:
            return None
        values = {field.name.wire: constant_of(field, self._by_id) for field in found.fields}
        return {wire: value for wire, value in values.items() if value is not None}
