"""The pages of models: a table of properties and an example, or the type that a name stands for."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    Field,
    NullableType,
    ObjectDeclaration,
    Presence,
    UnionType,
)
from specloom.ir.walk import dereference
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.constant_names import named_enum
from specloom.targets.python.docs.example_code import imports_of
from specloom.targets.python.docs.import_lines import import_lines
from specloom.targets.python.docs.notes import notes_of
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.type_texts import TypeTexts
from specloom.targets.python.docs.uses import Uses
from specloom.targets.python.docs.views import ModelPage, RowView, TagView, ValueView
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import value
from specloom.targets.python.models.texts import described, text_of
from specloom.targets.python.models.views import is_required
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import Side, bare
from specloom.targets.sharing import Shared

_NOTHING, _HERE = Code(""), Code("")
_READ_ONLY, _WRITE_ONLY = Code("[read only]"), Code("[write only]")


class ModelPages:
    """Builds the pages of the models of one client."""

    def __init__(self, plan: Plan, samples: Samples, uses: Uses) -> None:
        self._plan = plan
        self._uses = uses
        self._samples = samples
        self._types = plan.types(bare, shown=True)
        self._texts = TypeTexts(plan.names, _HERE)
        self._rows = Shared(self._row)

    def of(self, declaration: AnyDeclaration) -> ModelPage:
        """Return the page of a model."""
        names, declaration_id = self._plan.names, declaration.id
        rows: tuple[RowView, ...] = ()
        imports: frozenset[Import] = frozenset()
        example, shown, tag = _NOTHING, _NOTHING, _NOTHING
        tags: tuple[TagView, ...] = ()
        if isinstance(declaration, ObjectDeclaration):
            rows = tuple(self._property_row(declaration_id, field) for field in declaration.fields)
        if isinstance(declaration, ObjectDeclaration) and not self._samples.is_impossible(declaration):
            fields = self._samples.model_fields(declaration)
            arguments = joined(", ", (fill("{}={}", name, expression.code) for name, expression in fields))
            example = fill("instance = {}({})", names.types[declaration_id], arguments)
            imports = imports_of(each for _, each in fields)
        if isinstance(declaration, AliasDeclaration):
            annotation = self._types.of(declaration.type, self._types.alias_side(declaration_id))
            shown = self._texts.line(annotation, [declaration.type])
            union = dereference(declaration.type, self._plan.declarations)
            if isinstance(union, UnionType) and union.discriminator is not None:
                tag, tags = markdown.code(union.discriminator.property.wire), tuple(self._tags(union))
                if isinstance(declaration.type, NullableType):
                    tags = (*tags, TagView(_NOTHING, Code("`None`")))
        text = text_of(declaration.docs, names.types[declaration_id])
        return ModelPage(
            package=self._plan.package,
            title=names.types[declaration_id],
            page=names.pages[names.types[declaration_id]],
            description=markdown.text(text),
            rows=rows,
            value=shown,
            tag=tag,
            tags=tags,
            example=example,
            values=self._values(declaration),
            constants=names.constants[declaration_id].group if declaration_id in names.constants else _NOTHING,
            imports=import_lines(imports),
            dict_name=names.dicts.get(declaration_id, _NOTHING),
            uses=self._uses.of(declaration_id),
        )

    def _values(self, declaration: AnyDeclaration) -> tuple[ValueView, ...]:
        kind, names = named_enum(declaration), self._plan.names.constants.get(declaration.id)
        if kind is None or names is None:
            return ()
        return tuple(
            ValueView(markdown.code_cell(str(value(constant))), name, markdown.cell(meaning.text or ""))
            for name, constant, meaning in zip(names.members, kind.values, kind.meanings, strict=True)
        )

    def _property_row(self, declaration_id: str, field: Field) -> RowView:
        name = self._plan.names.fields[declaration_id][field.name.wire]
        return self._rows.of(field, name, declaration_id in self._plan.reach.sent)

    def _row(self, field: Field, name: Code, is_sent: bool) -> RowView:  # noqa: FBT001 - called by position
        presence = field.presence
        if field.required and not is_required(field, is_sent=is_sent):
            presence = Presence.OPTIONAL
        notes = notes_of(field.default, field.constraints, presence)
        if name != field.name.wire:
            notes.append(fill("[on the wire: {}]", markdown.code_cell(field.name.wire)))
        notes += [mark for mark, on in ((_READ_ONLY, field.read_only), (_WRITE_ONLY, field.write_only)) if on]
        code = self._texts.cell(self._types.of(field.type, Side.READ), [field.type])
        return RowView(name, code, markdown.cell(described(field.docs, field.name.wire)), joined(" ", notes))

    def _tags(self, union: UnionType) -> Iterator[TagView]:
        """Yield the branches of a union with the values that mean them."""
        tags_of = union.discriminator.tags if union.discriminator else ()
        for branch, tags in zip(union.branches, tags_of, strict=True):
            values = joined(", ", (markdown.code_cell(str(value(tag))) for tag in tags))
            annotation = self._types.of(branch, Side.ALIAS)
            yield TagView(values, self._texts.cell(annotation, [branch]))
