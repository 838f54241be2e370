"""The names of the constants that stand beside an enum whose values the document names or explains."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.ir.types import AliasDeclaration, AnyDeclaration, EnumType, JsonScalar, Meaning
from specloom.ir.walk import without_null
from specloom.naming import snake, split
from specloom.render import Code
from specloom.targets.python.literals import Identifiers
from specloom.targets.python.spelling import safe

_SIGNS = {"+": "plus", "-": "minus", "*": "all", "=": "eq", "==": "eq", "!=": "ne", "<": "lt", ">": "gt", "": "empty"}
_SIGNS |= {"<=": "lte", ">=": "gte"}


@dataclass(frozen=True, slots=True)
class ConstantNames:
    """The class of constants, and the name of each, in the order of the values."""

    group: Code
    members: tuple[Code, ...]


def named_enum(declaration: AnyDeclaration) -> EnumType | None:
    """Return the enum that a declaration is a name for, where its values have names or meanings."""
    kind = without_null(declaration.type) if isinstance(declaration, AliasDeclaration) else None
    return kind if isinstance(kind, EnumType) and kind.meanings else None


def constant_names(
    classes: Identifiers, declarations: Iterable[AnyDeclaration], types: Mapping[str, str]
) -> dict[str, ConstantNames]:
    """Return the names of the constants of each enum that has some, by the id of its declaration."""
    enums = {each.id: kind for each in declarations if (kind := named_enum(each)) is not None}
    return {
        key: ConstantNames(classes.allocate(f"{types[key]}Values", f"{types[key]}Constants"), _members(enums[key]))
        for key in sorted(enums, key=lambda key: types[key])
    }


def _members(kind: EnumType) -> tuple[Code, ...]:
    """Return a name for each value: the document's, or the value itself as a word."""
    scope = Identifiers()
    spelled = [_spelled(value, meaning) for value, meaning in zip(kind.values, kind.meanings, strict=True)]
    return tuple(scope.allocate(name) for name in spelled)


def _spelled(value: JsonScalar, meaning: Meaning) -> str:
    text = meaning.name if meaning.name is not None and split(meaning.name) else str(value)
    words = split(text) or (_SIGNS.get(text, "other"),)
    return safe(snake(words), "value_").upper()
