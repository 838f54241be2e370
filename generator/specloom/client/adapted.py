"""Which values are written otherwise than they are given: the runtime has to know their types."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.constants import filled_in, is_told_by_constants
from specloom.ir.types import (
    AliasDeclaration,
    NullableType,
    ObjectDeclaration,
    Reference,
    Scalar,
    ScalarKind,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations, children, direct_types, object_branches

_KINDS = (
    ScalarKind.DATE,
    ScalarKind.DATE_TIME,
    ScalarKind.HTTP_DATE,
    ScalarKind.UNIX_TIME,
    ScalarKind.UNIX_TIME_NUMBER,
    ScalarKind.DECIMAL,
    ScalarKind.DECIMAL_NUMBER,
    ScalarKind.BASE64URL,
)
"""A day may be given for a moment and a moment for a day, a number or a text for a decimal; and only the type tells how
moments, decimals and bytes travel."""


def adapted_declarations(declarations: Declarations) -> Iterator[str]:
    """Yield the ids of the declarations that hold, themselves, what is written otherwise than it may be given."""
    for declaration in declarations.values():
        if any(holds_adapted(kind, declarations) for kind in direct_types(declaration)):
            yield declaration.id


def holds_adapted(kind: Type, declarations: Declarations) -> bool:
    """Whether a type, without what only names in it stand for, holds a scalar or a dict that is written otherwise."""
    match kind:
        case Scalar(kind=scalar):
            return scalar in _KINDS
        case Reference():
            return _has_constants(kind, declarations)
        case UnionType() if is_told_by_constants(kind, declarations):
            tag = kind.discriminator.property.wire if kind.discriminator is not None else None
            plain = (branch for branch in kind.branches if not isinstance(branch, Reference))
            objects = object_branches(kind, declarations)
            return any(holds_adapted(branch, declarations) for branch in plain) or any(
                _has_constants(Reference(each.id), declarations, besides=tag) for each in objects
            )
        case _:
            return any(holds_adapted(child, declarations) for child in children(kind))


def may_be_digits(kind: Type, declarations: Declarations, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a text for a type may mean a number of exact digits: no other text is written otherwise."""
    match kind:
        case Scalar(kind=scalar):
            return scalar is ScalarKind.DECIMAL_NUMBER
        case Reference(id=id_) if id_ not in seen:
            declaration = declarations[id_]
            if not isinstance(declaration, AliasDeclaration):
                return False
            return may_be_digits(declaration.type, declarations, seen | {id_})
        case UnionType() | NullableType():
            return any(may_be_digits(child, declarations, seen) for child in children(kind))
        case _:
            return False


def _has_constants(kind: Reference, declarations: Declarations, besides: str | None = None) -> bool:
    """Whether a reference is to an object with a constant that a dict may leave out."""
    declaration = declarations[kind.id]
    fields = declaration.fields if isinstance(declaration, ObjectDeclaration) else ()
    return any(filled_in(field, declarations) is not None and field.name.wire != besides for field in fields)
