"""Views of model modules: a class, a name for a type, and the dict form of either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from specloom.client.constants import Constant, filled_in, told_by_constants
from specloom.ir.types import (
    AliasDeclaration,
    ArrayType,
    Field,
    MapType,
    NullableType,
    ObjectDeclaration,
    Reference,
    Type,
)
from specloom.ir.walk import Declarations, allows_null
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import Identifiers, docstring, identifier, mapping, string, tuple_code, value
from specloom.targets.python.models.aliases import Aliases, AliasView, declared_text, doc_of
from specloom.targets.python.models.constants import ConstantsView, constants_view
from specloom.targets.python.models.texts import text_of
from specloom.targets.python.models.xml import IMPORT, xml_code
from specloom.targets.python.names import Names
from specloom.targets.python.reach import Reach
from specloom.targets.python.reserved import ANNOTATION_BUILTINS
from specloom.targets.python.typing.annotations import NONE, Side, Types, join, of_package
from specloom.targets.sharing import Shared

_TYPING = "typing"
_EXTENSIONS = "typing_extensions"


@dataclass(frozen=True, slots=True)
class ModelForm:
    """What models are, and which of their fields need not be given."""

    module: str = ".._runtime.models"
    base: str = "ApiModel"
    nulls_may_miss: bool = False
    """Whether a field of what is only received, which must be there and may be null, is None where it is missing."""


TREE_FORM = ModelForm(".._runtime.lineage.models", "BaseModel", nulls_may_miss=True)
"""The form in a tree of resources, which is that of published SDKs."""


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
class ModelView:
    """A model module: a class or an alias, and its dict form where it has one."""

    doc: Code
    imports: ImportBlock
    model: ClassView | None
    alias: AliasView | None
    dict_class: ClassView | None
    dict_alias: AliasView | None
    constants: ConstantsView | None
    base: Code


class ModelViews:
    """Builds the views of all model modules; `root` is the name of the document's root file.

    `types_of` returns the types of a module that says models as it is told, in a class that shadows some builtins.
    """

    def __init__(
        self,
        names: Names,
        types_of: Callable[..., Types],
        declarations: Declarations,
        reach: Reach,
        root: str,
        *,
        form: ModelForm,
    ) -> None:
        self._names = names
        self._form = form
        self._types_of = types_of
        self._declarations = declarations
        self._reach = reach
        self._root = root
        self._telling = told_by_constants(declarations)
        self._types = types_of(of_package(".."))
        self._fields = _FieldViews(self._types, declarations, form)

    def of(self, declaration: ObjectDeclaration | AliasDeclaration) -> ModelView:
        """Return the view of the module of one declaration."""
        names = self._names
        written = declaration.pointer.seen_from(self._root)
        doc = docstring(f"`{names.types[declaration.id]}`, from `{written}`.")
        types = self._types_in(frozenset(names.fields.get(declaration.id, {}).values()))
        fields = self._fields if types is self._types else _FieldViews(types, self._declarations, self._form)
        module = _Module(names, fields, self._declarations, self._telling, self._reach, form=self._form)
        has_dict = declaration.id in names.dicts
        model = dict_class = alias = dict_alias = None
        if isinstance(declaration, ObjectDeclaration):
            model = module.model(declaration)
            dict_class = module.dict_class(declaration) if has_dict else None
        else:
            aliases = Aliases(names, types, module.imports)
            alias = aliases.alias(declaration)
            dict_alias = aliases.dict_alias(declaration) if has_dict else None
        constants = constants_view(declaration, names, module.imports)
        return ModelView(
            doc, block(module.imports), model, alias, dict_class, dict_alias, constants, identifier(self._form.base)
        )

    def _types_in(self, members: frozenset[str]) -> Types:
        """Return the types of a class with these members, which hide what has their names outside."""
        shadowed = ANNOTATION_BUILTINS & members
        if not shadowed and "models" not in members:
            return self._types
        return self._types_of(of_package("..", "_models" if "models" in members else "models"), shadowed=shadowed)


class _FieldViews:
    """Makes the views of the fields of classes, with what they import; those that heirs share with their base once."""

    def __init__(self, types: Types, declarations: Declarations, form: ModelForm) -> None:
        self.types = types
        self._form = form
        self._declarations = declarations
        self.shared = Shared(self._field)

    def _field(self, field: Field, name: Code, is_sent: bool) -> tuple[FieldView, frozenset[Import]]:  # noqa: FBT001 - called by position
        annotation = self.types.of(field.type, Side.READ)
        constant = filled_in(field, self._declarations, sent=is_sent)
        required = is_required(field, is_sent=is_sent) or constant is not None
        if not required:
            annotation = join([annotation, NONE])
        code, imports = annotation.code, frozenset(annotation.imports)
        if name != field.name.wire:
            imports |= {Import(_TYPING, "Annotated"), Import("pydantic", "Field")}
            code = fill("Annotated[{}, Field(alias={})]", code, string(field.name.wire))
        may_miss = not is_sent and self._form.nulls_may_miss and allows_null(field.type, self._declarations)
        default = Code() if required and not may_miss else Code("None")
        if constant is not None:
            default = value(constant.value)
        return FieldView(name, code, default, doc_of(_field_text(field), indent=4)), imports


class _Module:
    """What stands in one module, and what that imports."""

    def __init__(
        self,
        names: Names,
        fields: _FieldViews,
        declarations: Declarations,
        telling: frozenset[tuple[str, str]],
        reach: Reach,
        *,
        form: ModelForm,
    ) -> None:
        self._names = names
        self._form = form
        self._fields = fields
        self._types = fields.types
        self._declarations = declarations
        self._telling = telling
        """The fields, by object and name, without which a dict cannot be told apart."""
        self._reach = reach
        self.imports: set[Import] = set()

    # Classes

    def model(self, declaration: ObjectDeclaration) -> ClassView:
        self.imports.add(Import(self._form.module, self._form.base))
        fields = [self._field(declaration.id, field) for field in declaration.fields]
        nodes = self._xml_nodes(declaration, fields)
        fields.sort(key=lambda field: bool(field.default))
        arguments = self._arguments(declaration, fields)
        fields += [*self._extra(declaration), *self._nulls(declaration), *self._read_only(declaration)]
        fields += [*self._decided(declaration), *nodes]
        text = declared_text(declaration, self._names) or ("" if fields else "An object without declared properties.")
        return ClassView(self._names.types[declaration.id], doc_of(text, indent=4), tuple(fields), arguments)

    def _field(self, declaration_id: str, field: Field) -> FieldView:
        name, is_sent = self._names.fields[declaration_id][field.name.wire], declaration_id in self._reach.sent
        view, imports = self._fields.shared.of(field, name, is_sent)
        self.imports |= imports
        return view

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

    def _nulls(self, declaration: ObjectDeclaration) -> list[FieldView]:
        """Return what says which fields can only be null, and must be there."""
        fields, is_sent = self._names.fields[declaration.id], declaration.id in self._reach.sent
        nulls = [
            field
            for field in declaration.fields
            if filled_in(field, self._declarations, sent=is_sent) == Constant(None)
        ]
        names = [string(fields[field.name.wire]) for field in nulls]
        if not names:
            return []
        self.imports.add(Import(_TYPING, "ClassVar"))
        return [FieldView(Code("_nulls"), Code("ClassVar"), tuple_code(sorted(names)))]

    def _read_only(self, declaration: ObjectDeclaration) -> list[FieldView]:
        """Return what says which fields only the server sets, or that what is in others has some, in what is sent."""
        if declaration.id not in self._reach.holding_read_only:
            return []
        self.imports.add(Import(_TYPING, "ClassVar"))
        fields = self._names.fields[declaration.id]
        names = [string(fields[field.name.wire]) for field in declaration.fields if field.read_only]
        if not names:
            return [FieldView(Code("_holds_read_only"), Code("ClassVar"), Code("True"))]
        return [FieldView(Code("_read_only"), Code("ClassVar"), tuple_code(sorted(names)))]

    def _decided(self, declaration: ObjectDeclaration) -> list[FieldView]:
        """Return what says which fields no method takes as arguments."""
        decided = self._reach.decided.get(declaration.id, frozenset())
        fields = self._names.fields[declaration.id]
        names = [string(fields[field.name.wire]) for field in declaration.fields if field.name.wire in decided]
        if not names:
            return []
        self.imports.add(Import(_TYPING, "ClassVar"))
        return [FieldView(Code("_decided"), Code("ClassVar"), tuple_code(sorted(names)))]

    def _xml_nodes(self, declaration: ObjectDeclaration, fields: list[FieldView]) -> list[FieldView]:
        """Return what says how fields are written in XML; of all, where the class has them in another order."""
        defaults = [bool(field.default) for field in fields]
        is_sorted = defaults == sorted(defaults)
        said = [field for field in declaration.fields if field.xml is not None or not is_sorted]
        if not said or declaration.id not in self._reach.xml:
            return []
        self.imports.add(Import(_TYPING, "ClassVar"))
        if any(field.xml is not None for field in said):
            self.imports.add(IMPORT)
        nodes = mapping((field.name.wire, xml_code(field.xml) if field.xml else NONE.code) for field in said)
        return [FieldView(Code("_xml"), Code("ClassVar"), nodes)]

    def dict_class(self, declaration: ObjectDeclaration) -> ClassView:
        self.imports.add(Import(_EXTENSIONS, "TypedDict"))
        circle = self._reach.circles.get(declaration.id, frozenset())
        fields: list[FieldView] = []
        for field in declaration.fields:
            annotation = self._types.of(self._unfolded(field.type, circle), Side.SEND)
            self.imports |= annotation.imports
            code = annotation.code
            if self._is_required_in_dict(declaration, field):
                self.imports.add(Import(_TYPING, "Required"))
                code = fill("Required[{}]", code)
            name = self._names.fields[declaration.id][field.name.wire]
            fields.append(FieldView(name, code, doc=doc_of(_field_text(field), indent=4)))
        text = f"`{self._names.types[declaration.id]}` as a dict."
        return ClassView(self._names.dicts[declaration.id], docstring(text, indent=4), tuple(fields))

    def _unfolded(self, kind: Type, circle: frozenset[str]) -> Type:
        """Return a type without the names for types that lead back to this dict: pyright loses its way in them."""
        match kind:
            case Reference(declaration_id) if declaration_id in circle:
                declaration = self._declarations[declaration_id]
                return declaration.type if isinstance(declaration, AliasDeclaration) else kind
            case ArrayType(items):
                return ArrayType(self._unfolded(items, circle))
            case MapType(values):
                return MapType(self._unfolded(values, circle))
            case NullableType(inner):
                return NullableType(self._unfolded(inner, circle))
            case _:
                return kind

    def _is_required_in_dict(self, declaration: ObjectDeclaration, field: Field) -> bool:
        """Whether a dict must have a member: not a constant, which is filled in, unless it tells what the dict is."""
        if filled_in(field, self._declarations) is not None:
            return (declaration.id, field.name.wire) in self._telling
        return field.required and not field.read_only


def is_required(field: Field, *, is_sent: bool) -> bool:
    """Whether a model must have a field: not a writeOnly one, nor a readOnly one where requests carry the model."""
    return field.required and not field.write_only and not (field.read_only and is_sent)


def _default(field: FieldView) -> Code:
    return fill(" = {}", field.default) if field.default else Code()


def _field_text(field: Field) -> str:
    return text_of(field.docs, field.name.wire)
