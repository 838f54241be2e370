"""Views of model modules: a class, a name for a type, and the dict form of either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
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
from specloom.targets.python.literals import Identifiers, docstring, named, string, tuple_code, value
from specloom.targets.python.models.texts import text_of
from specloom.targets.python.names import Names
from specloom.targets.python.typing.annotations import NONE, ModelNames, Side, Types, join, of_package, with_one_literal

_TYPING = "typing"
_EXTENSIONS = "typing_extensions"
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
    arguments: Code = Code()
    """Those of the constructor, where a type checker has to be told of more than the fields."""


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
    """Builds the views of all model modules; `root` is the name of the document's root file.

    `types_of` returns the types of a module that says models as it is told.
    """

    def __init__(self, names: Names, types_of: Callable[[ModelNames], Types], root: str) -> None:
        self._names = names
        self._root = root
        self._types = types_of(of_package(".."))
        self._shadowed = types_of(of_package("..", "_models"))

    def of(self, declaration: ObjectDeclaration | AliasDeclaration) -> ModelView:
        """Return the view of the module of one declaration."""
        names = self._names
        written = declaration.pointer.seen_from(self._root)
        doc = docstring(f"`{names.types[declaration.id]}`, from `{written}`.")
        members = {*names.fields.get(declaration.id, {}).values(), *names.keys.get(declaration.id, {}).values()}
        module = _Module(names, self._shadowed if "models" in members else self._types)
        has_dict = declaration.id in names.dicts
        model = dict_class = alias = dict_alias = None
        if isinstance(declaration, ObjectDeclaration):
            model = module.model(declaration)
            dict_class = module.dict_class(declaration) if has_dict else None
        else:
            alias = module.alias(declaration)
            dict_alias = module.dict_alias(declaration) if has_dict else None
        return ModelView(doc, block(module.imports), model, alias, dict_class, dict_alias)


class _Module:
    """What stands in one module, and what that imports."""

    def __init__(self, names: Names, types: Types) -> None:
        self._names = names
        self._types = types
        self.imports: set[Import] = set()

    # Classes

    def model(self, declaration: ObjectDeclaration) -> ClassView:
        self.imports.add(Import(_RUNTIME, "ApiModel"))
        fields = [self._field(declaration.id, field) for field in declaration.fields]
        fields.sort(key=lambda field: bool(field.default))
        arguments = self._arguments(declaration, fields)
        fields += [*self._extra(declaration), *self._read_only(declaration)]
        text = self._text(declaration) or ("" if fields else "An object without declared properties.")
        return ClassView(self._names.types[declaration.id], _doc(text, indent=4), tuple(fields), arguments)

    def _field(self, declaration_id: str, field: Field) -> FieldView:
        name = self._names.fields[declaration_id][field.name.wire]
        annotation = self._types.of(field.type, Side.READ)
        required = is_required(field, is_sent=declaration_id in self._names.dicts)
        constant = constant_of(field.type) if required else None
        if not required:
            annotation = join([annotation, NONE])
        self.imports |= annotation.imports
        code = annotation.code
        if name != field.name.wire:
            self.imports |= {Import(_TYPING, "Annotated"), Import("pydantic", "Field")}
            code = fill("Annotated[{}, Field(alias={})]", code, string(field.name.wire))
        default = Code() if required else Code("None")
        return FieldView(
            name, code, default if constant is None else value(constant), _doc(_field_text(field), indent=4)
        )

    def _arguments(self, declaration: ObjectDeclaration, fields: list[FieldView]) -> Code:
        """Return the arguments of a constructor that takes undocumented members; of any other, nothing."""
        if declaration.additional is None or not declaration.declares_additional:
            return Code()
        annotation = self._types.of(declaration.additional, Side.READ)
        self.imports |= {*annotation.imports, Import(_TYPING, "TYPE_CHECKING")}
        others = Identifiers([field.name for field in fields]).allocate("others")
        named_only = [fill("{}: {}{}", each.name, each.annotation, _default(each)) for each in fields]
        separators = [Code("self"), Code("/"), *([Code("*")] if named_only else [])]
        return joined(", ", [*separators, *named_only, fill("**{}: {}", others, annotation.code)])

    def _extra(self, declaration: ObjectDeclaration) -> list[FieldView]:
        """Return what says of which type undocumented members are, where the document says that there may be some."""
        if declaration.additional is None or not declaration.declares_additional:
            return []
        annotation = self._types.of(MapType(declaration.additional), Side.READ)
        self.imports |= {*annotation.imports, Import("pydantic", "Field")}
        default = Code("Field(init=False)")  # so that a type checker sees no argument
        return [FieldView(Code("__pydantic_extra__"), annotation.code, default)]

    def _read_only(self, declaration: ObjectDeclaration) -> list[FieldView]:
        """Return what says which fields only the server sets, in a model that requests carry."""
        fields = self._names.fields[declaration.id]
        names = [string(fields[field.name.wire]) for field in declaration.fields if field.read_only]
        if not names or declaration.id not in self._names.dicts:
            return []
        self.imports.add(Import(_TYPING, "ClassVar"))
        return [FieldView(Code("_read_only"), Code("ClassVar"), fill("frozenset({{{}}})", joined(", ", sorted(names))))]

    def dict_class(self, declaration: ObjectDeclaration) -> ClassView:
        self.imports.add(Import(_EXTENSIONS, "TypedDict"))
        fields: list[FieldView] = []
        for field in declaration.fields:
            annotation = self._types.of(field.type, Side.SEND)
            self.imports |= annotation.imports
            code = annotation.code
            if field.required and not field.read_only:
                self.imports.add(Import(_EXTENSIONS, "Required"))
                code = fill("Required[{}]", code)
            name = self._names.keys[declaration.id][field.name.wire]
            fields.append(FieldView(name, code, doc=_doc(_field_text(field), indent=4)))
        text = f"`{self._names.types[declaration.id]}` as a dict."
        return ClassView(self._names.dicts[declaration.id], docstring(text, indent=4), tuple(fields))

    def _text(self, declaration: AnyDeclaration) -> str:
        return text_of(declaration.docs, self._names.types[declaration.id], *declaration.pointer.tokens[-1:])

    # Names for types

    def alias(self, declaration: AliasDeclaration) -> AliasView:
        code = self._value(declaration, self._types.alias_side(declaration.id))
        return AliasView(self._names.types[declaration.id], code, _doc(self._text(declaration)))

    def dict_alias(self, declaration: AliasDeclaration) -> AliasView:
        text = f"`{self._names.types[declaration.id]}` with dicts for models."
        code = self._value(declaration, Side.SEND)
        return AliasView(self._names.dicts[declaration.id], code, docstring(text))

    def _value(self, declaration: AliasDeclaration, side: Side) -> Code:
        """Return the run-time value of a type; a dict form has no tag."""
        self.imports.add(Import(_EXTENSIONS, "TypeAliasType"))
        kind, is_late = declaration.type, self._types.is_late(declaration.id)
        inner = kind.inner if isinstance(kind, NullableType) else kind
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
                optional=Code("True") if discriminator.optional else None,
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
        """Return the branches of a union, each once; where it `is_late`, models are quoted."""
        parts: dict[Code, None] = {}
        for branch in branches:
            annotation = self._types.of(branch, side)
            self.imports |= annotation.imports
            quoted = is_late and any(each.name == "models" for each in annotation.imports)
            parts |= dict.fromkeys(string(str(part)) if quoted else part for part in annotation.parts)
        return list(parts)

    def _union(self, parts: list[Code], *, is_late: bool) -> Code:
        if len(parts) == 1 or not is_late:
            return joined(" | ", parts)
        self.imports.add(Import(_TYPING, "Union"))
        return fill("Union[{}]", joined(", ", parts))


def is_required(field: Field, *, is_sent: bool) -> bool:
    """Whether a model must have a field: not a writeOnly one, nor a readOnly one where requests carry the model."""
    return field.required and not field.write_only and not (field.read_only and is_sent)


def constant_of(kind: Type) -> str | int | bool | None:
    """Return the one value of a constant; None for any other type."""
    if isinstance(kind, EnumType) and kind.closed and isinstance(kind.values[0], str | int | bool):
        return kind.values[0]
    return None


def _default(field: FieldView) -> Code:
    return fill(" = {}", field.default) if field.default else Code()


def _field_text(field: Field) -> str:
    return text_of(field.docs, field.name.wire)


def _doc(text: str, *, indent: int = 0) -> Code:
    """Return the docstring of a text; of none, no Code."""
    return docstring(text, indent=indent) if text else Code()


def _tags(values: tuple[str, ...]) -> Code:
    return string(values[0]) if len(values) == 1 else tuple_code(map(string, values))
