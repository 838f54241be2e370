"""How deep the smallest value of each declaration nests: what examples are chosen by, so that they come to an end."""

from __future__ import annotations

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    MapType,
    NullableType,
    Reference,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations

_ENDLESS = 1_000_000


class MinimalDepths:
    """The depths of the declarations of one client: an object is one deeper than the deepest that it must hold."""

    def __init__(self, declarations: Declarations) -> None:
        self._depths = dict.fromkeys(declarations, _ENDLESS)
        self._endless: frozenset[str] = frozenset()
        # First with an item in every list; then what never ends that way leaves lists empty and takes null.
        left = self._settle(list(declarations.values()))
        self._endless = frozenset(declaration.id for declaration in left)
        self._settle(left)

    def of(self, kind: Type) -> int:
        """Return how many objects, lists and mappings are inside one another, the value itself among them."""
        match kind:
            case Reference():
                return self._depths[kind.id]
            case NullableType():
                return self._optional(kind.inner)
            case UnionType():
                return min(map(self.of, kind.branches))
            case ArrayType():
                return 1 + self._optional(kind.items)
            case MapType():
                return 1 + self._optional(kind.values)
            case TupleType():
                return 1 + max(map(self.of, kind.items), default=0)
            case _:
                return 0

    def is_endless(self, kind: Type) -> bool:
        """Whether a value ends only where a list, mapping or null inside it holds no more of its kind."""
        match kind:
            case Reference():
                return kind.id in self._endless
            case UnionType():
                return all(map(self.is_endless, kind.branches))
            case _:
                return False

    def is_impossible(self, kind: Type) -> bool:
        """Whether no value ends: each would have to hold another one of its kind."""
        return self.of(kind) >= _ENDLESS

    def _optional(self, kind: Type) -> int:
        """Return the depth of what may be left out where it never ends."""
        return 0 if self.is_endless(kind) else self.of(kind)

    def _settle(self, waiting: list[AnyDeclaration]) -> list[AnyDeclaration]:
        """Note the depths of all declarations that end; return the rest."""
        while True:
            left = [declaration for declaration in waiting if not self._ends(declaration)]
            if len(left) == len(waiting):
                return left
            waiting = left

    def _ends(self, declaration: AnyDeclaration) -> bool:
        if isinstance(declaration, AliasDeclaration):
            depth = self.of(declaration.type)
        else:
            depth = 1 + max((self.of(field.type) for field in declaration.fields if field.required), default=0)
        self._depths[declaration.id] = min(depth, _ENDLESS)
        return depth < _ENDLESS
