"""The walker over types: what is inside, what refers to what, and that it ends where types hold themselves."""

from __future__ import annotations

import pytest

from specloom.diagnostics import Pointer
from specloom.ir.types import (
    AliasDeclaration,
    ArrayType,
    MapType,
    NullableType,
    ObjectDeclaration,
    Reference,
    Scalar,
    ScalarKind,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.walk import branches, children, closure, object_branches, reaching, references, rename

A, B, TEXT = Reference("a"), Reference("b"), Scalar(ScalarKind.STRING)
GRAPH = {"a": ("b",), "b": ("c", "a"), "c": (), "d": ("c",)}


@pytest.mark.parametrize(
    ("kind", "inside", "mentioned"),
    [
        (TEXT, (), []),
        (A, (), ["a"]),
        (NullableType(ArrayType(A)), (ArrayType(A),), ["a"]),
        (MapType(A), (A,), ["a"]),
        (TupleType((A, TEXT), None), (A, TEXT), ["a"]),
        (TupleType((A,), B), (A, B), ["a", "b"]),
        (UnionType((B, TEXT, A)), (B, TEXT, A), ["b", "a"]),
    ],
)
def test_what_is_inside(kind: Type, inside: tuple[Type, ...], mentioned: list[str]) -> None:
    assert children(kind) == inside
    assert list(references(kind)) == mentioned


def test_what_a_value_may_be() -> None:
    found = ObjectDeclaration(id="a", pointer=Pointer(""), fields=())
    inner = UnionType((A, B, ArrayType(TEXT)))  # it holds itself
    declarations = {"a": found, "b": AliasDeclaration(id="b", pointer=Pointer(""), type=NullableType(inner))}
    assert list(branches(UnionType((TEXT, B, A)), declarations)) == [TEXT, A, ArrayType(TEXT)]
    assert list(object_branches(B, declarations)) == [found]


def test_what_leads_where() -> None:
    assert closure(["a"], GRAPH) == {"a", "b", "c"}
    assert closure(["d", "elsewhere"], GRAPH) == {"d", "c"}
    assert reaching(["a"], GRAPH) == {"a", "b"}
    assert reaching(["c"], GRAPH) == {"a", "b", "c", "d"}


def test_what_is_not_renamed_stays_the_same_object() -> None:
    kind = UnionType((ArrayType(B), A))
    assert rename(kind, {"x": "y"}) is kind
    renamed = rename(kind, {"a": "z"})
    assert renamed == UnionType((ArrayType(B), Reference("z")))
    assert renamed.branches[0] is kind.branches[0]
