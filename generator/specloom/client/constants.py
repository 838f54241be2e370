"""Constants: the fields that can have one value only, which a client fills in and sends by itself."""

from __future__ import annotations

from specloom.ir.types import (
    AliasDeclaration,
    EnumType,
    Field,
    JsonScalar,
    JsonValue,
    Presence,
    Reference,
    Type,
)
from specloom.ir.walk import Declarations


def constant_of(field: Field, declarations: Declarations, *, sent: bool = True) -> JsonScalar:
    """Return the value that a client sends for a field that is not given; None for a field that is no constant.

    A constant is a field of one value and no null (a `const`, an enum of one value, the tag of a branch or an heir)
    that must be there, or that may be left out and has the same value as its `default`. A readOnly one is not sent.
    Any other default of the document is the server's affair.

    As a keyword argument such a field has its constant as default: `type: Literal["circle"] | Omit = "circle"`; `omit`
    leaves it out. In a body that may be left out as a whole its default is `omit`, for a constant alone is no reason
    to send a body; the runtime adds it to a body that holds anything else.
    """
    value, default = _only_value(field.type, declarations)
    if value is None or (field.read_only and sent):
        return None
    if field.presence is Presence.DEFAULTED:
        default = field.default
    return value if field.required or _is_same(value, default) else None


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


def _is_same(value: JsonScalar, default: JsonValue) -> bool:
    # 1 and true are equal in Python, and not in JSON.
    return value == default and isinstance(value, bool) == isinstance(default, bool)
