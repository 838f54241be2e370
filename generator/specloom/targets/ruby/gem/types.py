"""Types as the gem's runtime reads them, and as its comments say them."""

from __future__ import annotations

from specloom.render import Code, fill
from specloom.targets.ruby.gem.literals import constant, string, symbol
from specloom.targets.ruby.model import RubyType, TypeKind


def type_code(kind: RubyType) -> Code:
    """Return the expression for a type: `:String`, `'Image'`, `['Image']`, `{ values: 'Image' }`."""
    inner = kind.inner or RubyType(TypeKind.OBJECT)
    match kind.kind:
        case TypeKind.ARRAY:
            return fill("[{}]", type_code(inner))
        case TypeKind.HASH:
            return fill("{{ values: {} }}", type_code(inner))
        case TypeKind.MODEL:
            return string(kind.model)
        case _:
            return symbol(kind.kind.value)


def type_text(kind: RubyType | None) -> Code:
    """Return the type for a comment: `Array<Image>`."""
    if kind is None:
        return Code("nil")
    inner = kind.inner or RubyType(TypeKind.OBJECT)
    match kind.kind:
        case TypeKind.ARRAY:
            return fill("Array<{}>", type_text(inner))
        case TypeKind.HASH:
            return fill("Hash<String, {}>", type_text(inner))
        case TypeKind.MODEL:
            return constant(kind.model)
        case _:
            return constant(kind.kind.value)
