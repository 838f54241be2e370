"""Types of which one applies: one of several, or null."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.ir.types import AnyType, NeverType, NullableType, NullType, Type, UnionType
from specloom.ir.walk import without_null


def nullable(kind: Type, *, when: bool) -> Type:
    """Return `kind`, or null where that is so."""
    if not when or isinstance(kind, NullableType | AnyType | NullType):
        return kind
    return NullableType(kind)


def any_of(kinds: Iterable[Type]) -> Type:
    """Return the type of what is of any of `kinds`, each once; a discriminator inside is not kept."""
    every = list(kinds)
    plain = [without_null(kind) for kind in every]
    if any(isinstance(kind, AnyType) for kind in plain):
        return AnyType()
    null = any(isinstance(kind, NullableType | NullType) for kind in every)
    branches = [branch for kind in plain for branch in (kind.branches if isinstance(kind, UnionType) else (kind,))]
    distinct = tuple(dict.fromkeys(each for each in branches if not isinstance(each, NullType | NeverType)))
    if not distinct:
        return NullType() if null else NeverType()
    return nullable(distinct[0] if len(distinct) == 1 else UnionType(distinct), when=null)
