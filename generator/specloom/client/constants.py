"""Constants: the fields that can have one value only, which a client fills in and sends by itself."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from specloom.ir.api import Parameter
from specloom.ir.types import (
    AliasDeclaration,
    AnyType,
    EnumType,
    Field,
    JsonScalar,
    JsonValue,
    MapType,
    NullType,
    Presence,
    Reference,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations, branches, dereference, object_branches, unions


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that a client sends by itself; it may be null."""

    value: JsonScalar


def filled_in(field: Field | Parameter, declarations: Declarations, *, sent: bool = True) -> Constant | None:
    """Return the constant that a client sends for a field or parameter that is not given; None where there is none.

    A constant is a field of one value (a `const`, an enum of one value, the tag of a branch or an heir) that must be
    there, or that may be left out and has the same value as its `default`. A readOnly one is not sent. Any other
    default of the document is the server's affair.

    As a keyword argument such a field has its constant as default: `type: Literal["circle"] | Omit = "circle"`; `omit`
    leaves it out. In a body that may be left out as a whole its default is `omit`: a constant alone is no reason to
    send one.
    """
    if isinstance(field, Field):
        if field.read_only and sent:
            return None
        if field.required and _is_null(field.type, declarations):
            return Constant(None)  # a parameter that is null cannot be written
    value, default = _only_value(field.type, declarations)
    if field.presence is Presence.DEFAULTED:
        default = field.default
    return Constant(value) if value is not None and (field.required or _is_same(value, default)) else None


def constant_of(field: Field, declarations: Declarations, *, sent: bool = True) -> JsonScalar:
    """Return the constant that a client sends for a field, but for null; None for a field that is no constant."""
    constant = filled_in(field, declarations, sent=sent)
    return constant.value if constant is not None else None


def _only_value(kind: Type, declarations: Declarations) -> tuple[JsonScalar, JsonValue]:
    """Return the one value of a type and the default that a name for it has; None for a type of more, or with null."""
    default: JsonValue = None
    seen: set[str] = set()
    while isinstance(kind, Reference) and kind.id not in seen:
        seen.add(kind.id)
        declaration = declarations[kind.id]
        if not isinstance(declaration, AliasDeclaration):
            return None, None
        default = declaration.default if default is None else default
        kind = declaration.type
    if isinstance(kind, EnumType) and len(kind.values) == 1:
        return kind.values[0], default
    return None, None


def _is_null(kind: Type, declarations: Declarations) -> bool:
    """Whether null is the one value of a type."""
    return isinstance(dereference(kind, declarations), NullType)


def _is_same(value: JsonScalar, default: JsonValue) -> bool:
    # 1 and true are equal in Python, and not in JSON.
    return value == default and isinstance(value, bool) == isinstance(default, bool)


def told_by_constants(declarations: Declarations) -> frozenset[tuple[str, str]]:
    """Return the fields, by object and name, whose constants tell the dicts for the branches of a union apart.

    Everywhere else a dict may leave out its constants. Here it may not: of a union with a discriminator the tag, of
    one that has none all constants of its objects.
    """
    telling: set[tuple[str, str]] = set()
    for union in (union for declaration in declarations.values() for union in unions(declaration)):
        if is_told_by_constants(union, declarations):
            tag = union.discriminator.property.wire if union.discriminator is not None else None
            for each in object_branches(union, declarations):
                telling |= {(each.id, field.name.wire) for field in each.fields if tag in (None, field.name.wire)}
    return frozenset(telling)


def is_told_by_constants(union: UnionType, declarations: Declarations) -> bool:
    """Whether a dict for a union may be of more than one of its branches."""
    objects = list(islice(object_branches(union, declarations), 2))
    return len(objects) > 1 or any(isinstance(each, MapType | AnyType) for each in branches(union, declarations))
