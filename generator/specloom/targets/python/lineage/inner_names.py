"""What the module of a type calls what is within it, as published SDKs do: `Choice`, `ChoiceDelta`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    Discriminator,
    MapType,
    NullableType,
    ObjectDeclaration,
    Reference,
    Type,
    UnionType,
)
from specloom.ir.walk import without_null
from specloom.naming import capitalised, singular

_DEEPEST = 8

Inner = Iterator[tuple[str, str]]
"""Names, each with the id of a declaration."""


class InnerNames:
    """Says what is within types; what a resource names has modules of its own, in which it is looked into."""

    def __init__(self, declarations: Mapping[str, AnyDeclaration], named: Collection[str]) -> None:
        self._declarations = declarations
        self._named = named

    def of(self, declaration_id: str, prefix: str = "") -> dict[str, str]:
        """Return the names in the module of a type, after a prefix; of two things of one name the first has it."""
        names: dict[str, str] = {}
        for name, inner in self._within(declaration_id, prefix, (declaration_id,)):
            if name.isidentifier():
                names.setdefault(name, inner)
        return names

    def _within(self, declaration_id: str, outer: str, trail: tuple[str, ...]) -> Inner:
        match self._declarations[declaration_id]:
            case ObjectDeclaration(fields=fields):
                for field in fields:
                    is_list = isinstance(without_null(field.type), ArrayType)
                    words = singular(field.name.wire) if is_list else field.name.wire
                    yield from self._in(field.type, outer + capitalised(words), trail)
            case AliasDeclaration(type=kind):
                yield from self._in(kind, outer, trail)

    def _in(self, kind: Type, own: str, trail: tuple[str, ...]) -> Inner:
        match kind:
            case Reference(declaration_id):
                yield own, declaration_id
                is_new = declaration_id not in self._named and declaration_id not in trail
                if is_new and len(trail) < _DEEPEST:
                    yield from self._within(declaration_id, own, (*trail, declaration_id))
            case NullableType(inner) | ArrayType(inner) | MapType(inner):
                yield from self._in(inner, own, trail)
            case UnionType(branches, discriminator):
                for index, branch in enumerate(branches):
                    word = _tag(discriminator, index) or self._component(branch)
                    yield from self._in(branch, own + capitalised(word), trail)
            case _:
                pass

    def _component(self, branch: Type) -> str:
        """Return what the document calls a branch of a union; nothing where it has no name."""
        bare = without_null(branch)
        if not isinstance(bare, Reference) or not self._declarations[bare.id].component:
            return ""
        return self._declarations[bare.id].pointer.tokens[-1]


def _tag(discriminator: Discriminator | None, index: int) -> str:
    """Return the word that means a branch, where there is just one."""
    tags = discriminator.tags[index] if discriminator is not None else ()
    return tags[0] if len(tags) == 1 and isinstance(tags[0], str) else ""
