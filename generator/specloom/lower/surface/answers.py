"""Answers: whether what an operation answers is a list, or an object around one."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.ir.api import Operation
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    ArrayType,
    EnumType,
    NullableType,
    ObjectDeclaration,
    Reference,
    Scalar,
    Type,
    UnionType,
)
from specloom.ir.walk import without_null

_DEEPEST = 2


def may_list(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> bool:
    """Whether a success may be a list: an array, or an object with an array of objects in it, or in an object in it.

    True where nothing is said of it.
    """
    types = [content.type for response in operation.responses if response.success for content in response.contents]
    return not types or any(_lists(each, declarations, _DEEPEST) for each in types)


def _lists(value: Type, declarations: Mapping[str, AnyDeclaration], depth: int) -> bool:
    meant = _meant(value, declarations)
    match meant:
        case UnionType():
            return any(_lists(branch, declarations, depth) for branch in meant.branches)
        case ObjectDeclaration():
            inner = [_meant(field.type, declarations) for field in meant.fields]
            arrays = [_meant(each.items, declarations) for each in inner if isinstance(each, ArrayType)]
            return any(not isinstance(each, Scalar | EnumType) for each in arrays) or (
                depth > 1
                and any(_lists(field.type, declarations, depth - 1) for field in meant.fields if _is_object(field.type))
            )
        case _:
            return isinstance(meant, ArrayType | AnyType)


def _is_object(value: Type) -> bool:
    return isinstance(without_null(value), Reference)


def _meant(value: Type, declarations: Mapping[str, AnyDeclaration]) -> Type | AnyDeclaration:
    """Return the declaration or the type that a type stands for."""
    seen: set[str] = set()
    while True:
        if isinstance(value, NullableType):
            value = value.inner
        if not isinstance(value, Reference) or value.id in seen:
            return value
        seen.add(value.id)
        declaration = declarations[value.id]
        if not isinstance(declaration, AliasDeclaration):
            return declaration
        value = declaration.type
