"""The body that a method sends: which of the operation's media types, and field by field or as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.client.media_types import CODECS, FORMS
from specloom.ir.api import Content, ContentKind, Operation
from specloom.ir.types import (
    AnyDeclaration,
    Field,
    ObjectDeclaration,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations, allows_null, branches, dereference, leaves, object_of, without_null


@dataclass(frozen=True, slots=True)
class FieldsBody:
    """An object or a form, given field by field.

    Of one that is a union of objects, `declaration` is the union, and `fields` are those of all branches.
    """

    content: Content
    required: bool
    declaration: AnyDeclaration
    fields: tuple[Field, ...]
    """Those that a request may have: all but the readOnly ones."""
    additional: Type | None
    """The type of members besides them, where the document says that there may be some."""


@dataclass(frozen=True, slots=True)
class WholeBody:
    """Any other body, given as a whole."""

    content: Content
    required: bool


Body = FieldsBody | WholeBody


def body_of(operation: Operation, declarations: Declarations) -> Body | None:
    """Return the body that the operation's method sends; None where it has none."""
    if operation.body is None:
        return None
    content = _chosen(operation.body.contents, declarations)
    required = operation.body.required or wants_members(content.type, declarations)
    if operation.body_argument is not None and content.kind not in FORMS:
        return WholeBody(content, required)
    declaration = object_of(content.type, declarations)
    fields = body_fields(content, declarations)
    if declaration is not None and CODECS[content.kind].by_fields:
        additional = declaration.additional if declaration.declares_additional else None
        # By its fields null cannot be given.
        spreads = content.kind in FORMS or operation.spreads_body
        if fields and (spreads or not allows_null(content.type, declarations)):
            return FieldsBody(content, required, declaration, fields, additional)
    union = _named(content.type, declarations)
    spreads = content.kind in FORMS or (operation.spreads_body and content.kind is ContentKind.JSON)
    if declaration is None and spreads and fields and union is not None:
        return FieldsBody(content, required, union, fields, None)
    return WholeBody(content, required)


def _named(kind: Type, declarations: Declarations) -> AnyDeclaration | None:
    bare = without_null(kind)
    return declarations[bare.id] if isinstance(bare, Reference) else None


def body_fields(content: Content, declarations: Declarations) -> tuple[Field, ...] | None:
    """Return the fields that a request may have in a body, those of all branches of a union of objects as one.

    None for what is neither an object nor such a union.
    """
    declaration = object_of(content.type, declarations)
    if declaration is not None:
        return _of_form(given_fields(declaration.fields), content)
    if not isinstance(dereference(content.type, declarations), UnionType):
        return None
    kinds = list(branches(content.type, declarations))
    objects = [each for kind in kinds if (each := object_of(kind, declarations)) is not None]
    return _of_form(given_fields(fields_of_branches(objects)), content) if len(objects) == len(kinds) else None


def _of_form(fields: tuple[Field, ...], content: Content) -> tuple[Field, ...]:
    """Return the fields of a body with the types that those without any have in a form."""
    types = dict(content.untyped_parts)
    return tuple(replace(field, type=types.get(field.name.wire, field.type)) for field in fields) if types else fields


def wants_members(kind: Type, declarations: Declarations) -> bool:
    """Whether a body must have members, and so must be there whether the document says that as well or not."""
    if allows_null(kind, declarations):
        return False
    objects = [None if listed else object_of(leaf, declarations) for leaf, listed in leaves(kind, declarations)]
    return all(each is not None and sent_fields(each.fields) for each in objects)


def given_fields(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Return the fields that a request may have."""
    return tuple(field for field in fields if not field.read_only)


def sent_fields(fields: Iterable[Field]) -> list[Field]:
    """Return the fields that a request must have."""
    return [field for field in fields if field.required and not field.read_only]


def fields_of_branches(objects: list[ObjectDeclaration]) -> tuple[Field, ...]:
    """Return the fields of several objects as one.

    A field is required where every object requires it, and readOnly where every object that has it says so.
    """
    by_name: dict[str, list[Field]] = {}
    for field in (field for declaration in objects for field in declaration.fields):
        by_name.setdefault(field.name.wire, []).append(field)
    fields = []
    for same in by_name.values():
        types = tuple(dict.fromkeys(field.type for field in same))
        everywhere = len(same) == len(objects) and all(field.required for field in same)
        presence = Presence.REQUIRED if everywhere else Presence.OPTIONAL
        kind = types[0] if len(types) == 1 else UnionType(types)
        read_only = all(field.read_only for field in same)
        fields.append(replace(same[0], type=kind, presence=presence, read_only=read_only))
    return tuple(fields)


def is_raw(content: Content) -> bool:
    """Whether a body is bytes: given as such, as a path or as an open file."""
    return content.kind is ContentKind.BINARY or content.type == Scalar(ScalarKind.BINARY)


def is_scalar(kind: Type, wanted: ScalarKind) -> bool:
    """Whether a type is a scalar of a kind, whatever its format."""
    return isinstance(kind, Scalar) and kind.kind is wanted


def is_file(kind: Type, declarations: Declarations) -> bool:
    """Whether a form's field of this type may be a file, or a list of files."""
    return any(is_scalar(leaf, ScalarKind.BINARY) for leaf, _ in leaves(kind, declarations))


def _chosen(contents: tuple[Content, ...], declarations: Declarations) -> Content:
    """Return the content to send: a form that can carry files, else JSON, else what the document names first."""
    for content in contents:
        declaration = object_of(content.type, declarations)
        fields = declaration.fields if declaration is not None and content.kind is ContentKind.MULTIPART else ()
        if any(is_file(field.type, declarations) for field in _of_form(fields, content)):
            return content
    json = (content for content in contents if content.kind is ContentKind.JSON)
    return next(json, contents[0])
