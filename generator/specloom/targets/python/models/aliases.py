"""Views of names for types: unions and all else that is no object, as models and as dicts."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.types import AliasDeclaration, AnyDeclaration, NullableType, Reference, Tag, Type, UnionType
from specloom.ir.walk import without_null
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, named, string, tuple_code, value
from specloom.targets.python.models.texts import text_of
from specloom.targets.python.names import Names
from specloom.targets.python.typing.annotations import NONE, Side, Types, with_one_literal

_TYPING = "typing"
_EXTENSIONS = "typing_extensions"
_RUNTIME = ".._runtime.models"


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type."""

    name: Code
    value: Code
    doc: Code


class Aliases:
    """Builds the names for types of one module, and adds to its imports."""

    def __init__(self, names: Names, types: Types, imports: set[Import]) -> None:
        self._names = names
        self._types = types
        self.imports = imports

    def alias(self, declaration: AliasDeclaration) -> AliasView:
        """Return the name for a type."""
        self.imports.add(Import(_EXTENSIONS, "TypeAliasType"))
        code = self.value_of(declaration, is_late=self._types.is_late(declaration.id))
        return AliasView(self._names.types[declaration.id], code, doc_of(declared_text(declaration, self._names)))

    def dict_alias(self, declaration: AliasDeclaration) -> AliasView:
        """Return the name for the same type with dicts."""
        self.imports.add(Import(_EXTENSIONS, "TypeAliasType"))
        text = f"`{self._names.types[declaration.id]}` with dicts for models."
        code = self._value(declaration, Side.SEND, is_late=self._types.is_late(declaration.id))
        return AliasView(self._names.dicts[declaration.id], code, docstring(text))

    def value_of(self, declaration: AliasDeclaration, *, is_late: bool = False) -> Code:
        """Return what a name stands for; where it `is_late`, models are quoted."""
        return self._value(declaration, self._types.alias_side(declaration.id), is_late=is_late)

    def _value(self, declaration: AliasDeclaration, side: Side, *, is_late: bool) -> Code:
        """Return the run-time value of a type; a dict form has no tag."""
        kind = declaration.type
        inner = without_null(kind)
        branches = inner.branches if isinstance(inner, UnionType) else (inner,)
        parts = self._parts(branches, side, is_late=is_late)
        discriminator = inner.discriminator if isinstance(inner, UnionType) and side is not Side.SEND else None
        if discriminator is not None and len(parts) == len(branches):
            self.imports |= {Import(_TYPING, "Annotated"), Import(_RUNTIME, "Tagged")}
            wire = discriminator.property.wire
            attribute = self._attribute(wire, branches)
            arguments = [string(wire), *(_tags(values) for values in discriminator.tags)]
            arguments += named(
                attribute=string(attribute) if attribute != wire else None,
                default=value(discriminator.default) if discriminator.default is not None else None,
                base=value(discriminator.base) if discriminator.base is not None else None,
                optional=Code("True") if discriminator.optional or discriminator.unrequired else None,
            )
            parts = [fill("Annotated[{}, Tagged({})]", self._union(parts, is_late=is_late), joined(", ", arguments))]
        else:
            parts = list(with_one_literal(parts))
        if isinstance(kind, NullableType):
            parts.append(NONE.code)
        return self._union(parts, is_late=is_late)

    def _attribute(self, wire: str, branches: tuple[Type, ...]) -> str:
        """Return the attribute that the branches, as far as they are models, have for a property."""
        ids = [branch.id for branch in branches if isinstance(branch, Reference)]
        attributes = (
            self._names.fields[declaration_id][wire]
            for declaration_id in ids
            if wire in self._names.fields.get(declaration_id, {})
        )
        return next(attributes, wire)

    def _parts(self, branches: tuple[Type, ...], side: Side, *, is_late: bool) -> list[Code]:
        """Return the branches of a union, each once."""
        parts: dict[Code, None] = {}
        for branch in branches:
            annotation = self._types.of(branch, side)
            self.imports |= annotation.imports
            quoted = is_late and any(each.name == "models" for each in annotation.imports)
            parts |= dict.fromkeys(string(str(part)) if quoted else part for part in annotation.parts)
        return list(parts)

    def _union(self, parts: list[Code], *, is_late: bool) -> Code:
        if len(parts) == 1 or not is_late or not any(part.startswith('"') for part in parts):
            return joined(" | ", parts)
        self.imports.add(Import(_TYPING, "Union"))
        return fill("Union[{}]", joined(", ", parts))


def declared_text(declaration: AnyDeclaration, names: Names) -> str:
    """Return the docstring's text of what a module declares."""
    return text_of(declaration.docs, names.types[declaration.id], *declaration.pointer.tokens[-1:])


def doc_of(text: str, *, indent: int = 0) -> Code:
    """Return the docstring of a text; of none, no Code."""
    return docstring(text, indent=indent) if text else Code()


def _tags(values: tuple[Tag, ...]) -> Code:
    return value(values[0]) if len(values) == 1 else tuple_code(map(value, values))
