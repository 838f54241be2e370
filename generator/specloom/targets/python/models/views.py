"""Views of model modules: a class, a name for a type, and the dict form of either."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.types import (
    AliasDeclaration,
    EnumType,
    Field,
    MapType,
    NullableType,
    ObjectDeclaration,
    Reference,
    Type,
    UnionType,
)
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, named, string, tuple_code, value
from specloom.targets.python.models.texts import text_of
from specloom.targets.python.names import Names
from specloom.targets.python.typing.annotations import ANY, NONE, Side, Types, join

_TYPING = "typing"
_RUNTIME = ".._runtime.models"


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field."""

    name: Code
    annotation: Code
    default: Code = Code()
    doc: Code = Code()


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class with fields; an empty one has a docstring."""

    name: Code
    doc: Code
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type."""

    name: Code
    value: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model module: a class or an alias, and its dict form where it has one."""

    doc: Code
    imports: ImportBlock
    model: ClassView | None
    alias: AliasView | None
    dict_class: ClassView | None
    dict_alias: AliasView | None


class ModelViews:
    """Builds the views of all model modules; `root` is the name of the document's root file."""

    def __init__(self, names: Names, types: Types, root: str) -> None:
        self._root = root
        self._names = names
        self._types = types

    def of(self, declaration: ObjectDeclaration | AliasDeclaration) -> ModelView:
        """Return the view of the module of one declaration."""
        imports: set[Import] = set()
        written = declaration.pointer.seen_from(self._root)
        doc = docstring(f"`{self._names.types[declaration.id]}`, from `{written}`.")
        has_dict = declaration.id in self._names.dicts
        model = dict_class = alias = dict_alias = None
        if isinstance(declaration, ObjectDeclaration):
            model = self._class(declaration, imports)
            dict_class = self._dict_class(declaration, imports) if has_dict else None
        else:
            alias = self._alias(declaration, imports)
            dict_alias = self._dict_alias(declaration, imports) if has_dict else None
        own = f".{self._names.modules[declaration.id]}"
        elsewhere = block(each for each in imports if each.module != own)
        return ModelView(doc, elsewhere, model, alias, dict_class, dict_alias)

    # Classes

    def _class(self, declaration: ObjectDeclaration, imports: set[Import]) -> ClassView:
        imports.add(Import(_RUNTIME, "ApiModel"))
        fields = [self._field(declaration.id, field, imports) for field in declaration.fields]
        fields.sort(key=lambda field: bool(field.default))
        fields += self._extra(declaration.additional, imports)
        text = text_of(declaration.docs) or ("" if fields else "An object without declared properties.")
        return ClassView(self._names.types[declaration.id], _doc(text, indent=4), tuple(fields))

    def _field(self, declaration_id: str, field: Field, imports: set[Import]) -> FieldView:
        name = self._names.fields[declaration_id][field.name.wire]
        annotation = self._types.of(field.type, Side.READ)
        required = is_required(field, is_sent=declaration_id in self._names.dicts)
        constant = constant_of(field.type) if required else None
        if not required:
            annotation = join([annotation, NONE])
        imports |= annotation.imports
        code = annotation.code
        if name != field.name.wire:
            imports |= {Import(_TYPING, "Annotated"), Import("pydantic", "Field")}
            code = fill("Annotated[{}, Field(alias={})]", code, string(field.name.wire))
        default = Code() if required else Code("None")
        return FieldView(
            name, code, default if constant is None else value(constant), _doc(text_of(field.docs), indent=4)
        )

    def _extra(self, additional: Type | None, imports: set[Import]) -> list[FieldView]:
        """Return the declaration that gives undocumented members a type, where they have one."""
        if additional is None or self._types.of(additional, Side.READ) == ANY:
            return []
        annotation = self._types.of(MapType(additional), Side.READ)
        imports |= {*annotation.imports, Import("pydantic", "Field")}
        default = Code("Field(init=False)")  # so that a type checker sees no argument
        return [FieldView(Code("__pydantic_extra__"), annotation.code, default)]

    def _dict_class(self, declaration: ObjectDeclaration, imports: set[Import]) -> ClassView:
        imports.add(Import(_TYPING, "TypedDict"))
        fields: list[FieldView] = []
        for field in declaration.fields:
            annotation = self._types.of(field.type, Side.SEND)
            imports |= annotation.for_checkers()
            code = annotation.code
            if field.required and not field.read_only:
                imports.add(Import(_TYPING, "Required"))
                code = fill("Required[{}]", code)
            fields.append(FieldView(self._names.keys[declaration.id][field.name.wire], code))
        text = f"`{self._names.types[declaration.id]}` as a dict, or as keyword arguments."
        return ClassView(self._names.dicts[declaration.id], docstring(text, indent=4), tuple(fields))

    # Names for types

    def _alias(self, declaration: AliasDeclaration, imports: set[Import]) -> AliasView:
        code = self._value(declaration.type, self._types.alias_side(declaration.id), imports)
        return AliasView(self._names.types[declaration.id], code, _doc(text_of(declaration.docs)))

    def _dict_alias(self, declaration: AliasDeclaration, imports: set[Import]) -> AliasView:
        text = f"`{self._names.types[declaration.id]}` with dicts for models."
        code = self._value(declaration.type, Side.SEND, imports)
        return AliasView(self._names.dicts[declaration.id], code, docstring(text))

    def _value(self, kind: Type, side: Side, imports: set[Import]) -> Code:
        """Return the run-time value of a type: what stands in another module is quoted; a dict form has no tag."""
        imports.add(Import("typing_extensions", "TypeAliasType"))
        inner = kind.inner if isinstance(kind, NullableType) else kind
        branches = inner.branches if isinstance(inner, UnionType) else (inner,)
        parts = self._parts(branches, side, imports)
        discriminator = inner.discriminator if isinstance(inner, UnionType) and side is not Side.SEND else None
        if discriminator is not None and len(parts) == len(branches):
            imports |= {Import(_TYPING, "Annotated"), Import(_RUNTIME, "Tagged")}
            wire = discriminator.property.wire
            attribute = self._attribute(wire, branches)
            arguments = [string(wire), *(_tags(values) for values in discriminator.tags)]
            arguments += named(
                attribute=string(attribute) if attribute != wire else None,
                default=value(discriminator.default) if discriminator.default is not None else None,
                optional=Code("True") if discriminator.optional else None,
            )
            parts = [fill("Annotated[{}, Tagged({})]", _union(parts, imports), joined(", ", arguments))]
        if isinstance(kind, NullableType):
            parts.append(NONE.code)
        return _union(parts, imports)

    def _attribute(self, wire: str, branches: tuple[Type, ...]) -> str:
        """Return the attribute that the branches, as far as they are models, have for a property."""
        ids = [branch.id for branch in branches if isinstance(branch, Reference)]
        attributes = (
            self._names.fields[declaration_id][wire]
            for declaration_id in ids
            if wire in self._names.fields.get(declaration_id, {})
        )
        return next(attributes, wire)

    def _parts(self, branches: tuple[Type, ...], side: Side, imports: set[Import]) -> list[Code]:
        """Return the branches of a union, each once; one that stands in another module is quoted."""
        parts: dict[Code, None] = {}
        for branch in branches:
            annotation = self._types.of(branch, side)
            imports |= annotation.imports
            far = any(each.typing_only for each in annotation.imports)
            parts |= dict.fromkeys(string(str(part)) if far else part for part in annotation.parts)
        return list(parts)


def is_required(field: Field, *, is_sent: bool) -> bool:
    """Whether a model must have a field: not a writeOnly one, nor a readOnly one where requests carry the model."""
    return field.required and not field.write_only and not (field.read_only and is_sent)


def constant_of(kind: Type) -> str | int | bool | None:
    """Return the one value of a constant; None for any other type."""
    if isinstance(kind, EnumType) and kind.closed and isinstance(kind.values[0], str | int | bool):
        return kind.values[0]
    return None


def _doc(text: str, *, indent: int = 0) -> Code:
    """Return the docstring of a text; of none, no Code."""
    return docstring(text, indent=indent) if text else Code()


def _tags(values: tuple[str, ...]) -> Code:
    return string(values[0]) if len(values) == 1 else tuple_code(map(string, values))


def _union(every: list[Code], imports: set[Import]) -> Code:
    literals = [part.removeprefix("Literal[").removesuffix("]") for part in every if part.startswith("Literal[")]
    merged = fill("Literal[{}]", joined(", ", dict.fromkeys(literals)))
    parts = list(dict.fromkeys(merged if part.startswith("Literal[") else part for part in every))
    if not any(part.startswith('"') for part in parts):  # only the name of a class that is made later is a text
        return joined(" | ", parts)
    imports.add(Import(_TYPING, "Union"))
    return fill("Union[{}]", joined(", ", parts))
