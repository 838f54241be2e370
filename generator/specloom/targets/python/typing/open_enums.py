"""Which types hold an enum that a server may add values to, through names but not through objects."""

from __future__ import annotations

from specloom.ir.types import AliasDeclaration, EnumType, Reference, Type, UnionType
from specloom.ir.walk import Declarations, children, closure, dereference, references


class OpenEnums:
    """Answers for the declarations of one client."""

    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations
        self._aliases = {
            declaration.id: declaration.type
            for declaration in declarations.values()
            if isinstance(declaration, AliasDeclaration)
        }
        self._graph = {declaration_id: tuple(references(kind)) for declaration_id, kind in self._aliases.items()}
        self._holding: dict[str, bool] = {}
        self._endless: dict[str, bool] = {}

    def alias(self, kind: Type) -> Type | None:
        """Return what a reference is a name for; None for an object and for what is no reference."""
        return self._aliases.get(kind.id) if isinstance(kind, Reference) else None

    def bare(self, kind: Type) -> Type:
        """Return what is left of a type without null and without names for it."""
        return dereference(kind, self._declarations)

    def holds(self, kind: Type) -> bool:
        """Whether a type holds an open enum; what an endless name stands for is open by itself."""
        if isinstance(kind, Reference):
            return not self.is_endless(kind.id) and self.named_holds(kind.id)
        return _is_open(kind) or bool(self.constants(kind)) or any(map(self.holds, children(kind)))

    def constants(self, kind: Type) -> list[EnumType]:
        """Return the constants that are an open enum together: several of them side by side in a union."""
        if not isinstance(kind, UnionType) or kind.discriminator is not None:
            return []
        enums = [branch for branch in map(self.bare, kind.branches) if isinstance(branch, EnumType)]
        return [enum for enum in enums if enum.closed] if len(enums) > 1 else []

    def is_endless(self, declaration_id: str) -> bool:
        """Whether a name stands for a type that mentions the name again, so that it cannot be written out."""
        if declaration_id not in self._endless:
            mentioned = self._graph.get(declaration_id, ())
            self._endless[declaration_id] = declaration_id in closure(mentioned, self._graph)
        return self._endless[declaration_id]

    def names_within(self, declaration_id: str) -> frozenset[str]:
        """Return the names that what a name stands for mentions, and those that these stand for mention."""
        mentioned = self._graph.get(declaration_id, ())
        return frozenset(closure(mentioned, self._graph)).intersection(self._aliases)

    def named_holds(self, declaration_id: str) -> bool:
        """Whether what a name stands for holds an open enum."""
        if declaration_id not in self._holding:
            inner = self._aliases.get(declaration_id)
            self._holding[declaration_id] = inner is not None and self.holds(inner)
        return self._holding[declaration_id]


def _is_open(kind: Type) -> bool:
    return isinstance(kind, EnumType) and not kind.closed
