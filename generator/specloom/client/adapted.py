"""Which values are written otherwise than they are given: the runtime has to know their types."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.constants import constant_of
from specloom.ir.types import ObjectDeclaration, Scalar, ScalarKind, Type
from specloom.ir.walk import Declarations, children, written_types

_KINDS = (ScalarKind.DATE, ScalarKind.DATE_TIME, ScalarKind.DECIMAL)
"""A day may be given for a moment, a moment for a day, and a number for a decimal, which travels as text."""


def adapted_declarations(declarations: Declarations) -> Iterator[str]:
    """Yield the ids of the declarations that hold, themselves, a constant to fill in or a scalar to write otherwise."""
    for declaration in declarations.values():
        fields = declaration.fields if isinstance(declaration, ObjectDeclaration) else ()
        has_constants = any(constant_of(field, declarations) is not None for field in fields)
        if has_constants or any(map(is_adapted_scalar, written_types(declaration))):
            yield declaration.id


def holds_adapted_scalar(kind: Type) -> bool:
    """Whether a type, without what it only refers to, has a scalar that is written otherwise than it may be given."""
    return is_adapted_scalar(kind) or any(map(holds_adapted_scalar, children(kind)))


def is_adapted_scalar(kind: Type) -> bool:
    """Whether a type is a scalar that is written otherwise than it may be given."""
    return isinstance(kind, Scalar) and kind.kind in _KINDS
