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
from specloom.targets.python.literals import docstring, identifier, string, tuple_code, value
from specloom.targets.python.models.texts import text_of
from specloom.targets.python.names import Names
from specloom.targets.python.typing.annotations import ANY, NONE, Side, Types, join

_TYPING = "typing"
_RUNTIME = ".._runtime.models"


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field: `default` and `doc` count where their flags are set."""

    name: Code
    annotation: Code
    has_default: bool
    default: Code
    has_doc: bool
    doc: Code


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class with fields; an empty one has a docstring."""

    name: Code
    has_doc: bool
    doc: Code
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type."""

    name: Code
    value: Code
    has_doc: bool
    doc: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    """A model module; each part counts where its flag is set."""

    doc: Code
    imports: ImportBlock
    is_class: bool
    model: ClassView | None
    alias: AliasView | None
    has_dict: bool
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
        return ModelView(doc, elsewhere, model is not None, model, alias, has_dict, dict_class, dict_alias)

    # Classes

    def _class(self, declaration: ObjectDeclaration, imports: set[Import]) -> ClassView:
        imports.add(Import(_RUNTIME, "ApiModel"))
        fields = [self._field(declaration.id, field, imports) for field in declaration.fields]
        fields.sort(key=lambda field: field.has_default)
        fields += self._extra(declaration.additional, imports)
        text = text_of(declaration.docs) or ("" if fields else "An object without declared properties.")
        name = identifier(self._names.types[declaration.id])
        return ClassView(name, bool(text), docstring(text or "-", indent=4), tuple(fields))

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
        default = value(constant) if constant is not None else Code("None")
        text = text_of(field.docs)
        doc = docstring(text or "-", indent=4)
        return FieldView(identifier(name), code, not required or constant is not None, default, bool(text), doc)

    def _extra(self, additional: Type | None, imports: set[Import]) -> list[FieldView]:
        """Return the declaration that gives undocumented members a type, where they have one."""
        if additional is None or self._types.of(additional, Side.READ) == ANY:
            return []
        annotation = self._types.of(MapType(additional), Side.READ)
        imports |= {*annotation.imports, Import("pydantic", "Field")}
        default = Code("Field(init=False)")  # so that a type checker sees no argument
        return [FieldView(Code("__pydantic_extra__"), annotation.code, True, default, False, Code())]  # noqa: FBT003

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
            key = identifier(self._names.keys[declaration.id][field.name.wire])
            fields.append(FieldView(key, code, False, Code(), False, Code()))  # noqa: FBT003
        text = f"`{self._names.types[declaration.id]}` as a dict, or as keyword arguments."
        name = identifier(self._names.dicts[declaration.id])
        return ClassView(name, True, docstring(text, indent=4), tuple(fields))  # noqa: FBT003

    # Names for types

    def _alias(self, declaration: AliasDeclaration, imports: set[Import]) -> AliasView:
        text = text_of(declaration.docs)
        code = self._value(declaration.type, self._types.alias_side(declaration.id), imports)
        return AliasView(identifier(self._names.types[declaration.id]), code, bool(text), docstring(text or "-"))

    def _dict_alias(self, declaration: AliasDeclaration, imports: set[Import]) -> AliasView:
        name = identifier(self._names.dicts[declaration.id])
        text = f"`{self._names.types[declaration.id]}` with dicts for models."
        code = self._dict_value(declaration.type, imports)
        return AliasView(name, code, True, docstring(text))  # noqa: FBT003

    def _value(self, kind: Type, side: Side, imports: set[Import]) -> Code:
        """Return the run-time value of a type: what stands in another module is quoted."""
        imports.add(Import("typing_extensions", "TypeAliasType"))
        inner = kind.inner if isinstance(kind, NullableType) else kind
        branches = inner.branches if isinstance(inner, UnionType) else (inner,)
        parts = self._parts(branches, side, imports)
        discriminator = inner.discriminator if isinstance(inner, UnionType) else None
        if discriminator is not None and len(parts) == len(branches):
            imports |= {Import(_TYPING, "Annotated"), Import(_RUNTIME, "Tagged")}
            arguments = [string(discriminator.property.wire), *(_tags(values) for values in discriminator.tags)]
            attribute = self._attribute(discriminator.property.wire, branches)
            if attribute != discriminator.property.wire:
                arguments.append(fill("attribute={}", string(attribute)))
            if discriminator.default is not None:
                arguments.append(fill("default={}", value(discriminator.default)))
            if discriminator.optional:
                arguments.append(Code("optional=True"))
            parts = [fill("Annotated[{}, Tagged({})]", _union(parts, imports), joined(", ", arguments))]
        if isinstance(kind, NullableType):
            parts.append(NONE.code)
        return _union(parts, imports)

    def _dict_value(self, kind: Type, imports: set[Import]) -> Code:
        """Return the value of a dict form: what is named in the document also without its models."""
        inner = kind.inner if isinstance(kind, NullableType) else kind
        branches = inner.branches if isinstance(inner, UnionType) else (inner,)
        parts = self._parts(branches, Side.SEND, imports)
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


def _tags(values: tuple[str, ...]) -> Code:
    return string(values[0]) if len(values) == 1 else tuple_code(map(string, values))


def _union(parts: list[Code], imports: set[Import]) -> Code:
    if len(parts) == 1:
        return parts[0]
    imports.add(Import(_TYPING, "Union"))
    return fill("Union[{}]", joined(", ", parts))
