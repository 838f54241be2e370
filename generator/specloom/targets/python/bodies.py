"""Which of an operation's media types its method sends and reads, and in what shape the arguments come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from specloom.ir.api import Content, ContentKind, Operation, Response
from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    ArrayType,
    Field,
    NullableType,
    ObjectDeclaration,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    Type,
    UnionType,
)


class BodyShape(Enum):
    """How a method takes its body."""

    OBJECT = "a JSON object: the model, a dict, or keyword arguments"
    WHOLE = "one argument"
    FORM = "one keyword argument a field"


@dataclass(frozen=True, slots=True)
class Body:
    """The body that a method sends."""

    content: Content
    shape: BodyShape
    required: bool
    declaration_id: str | None
    """The declaration that the whole body is named after."""
    declaration: ObjectDeclaration | None
    """The object whose fields are arguments."""


_FORMS = (ContentKind.FORM, ContentKind.MULTIPART)
_BYTES = frozenset({ContentKind.BINARY, ContentKind.MULTIPART})
_READING = (
    ContentKind.JSON,
    ContentKind.BINARY,
    ContentKind.TEXT,
    ContentKind.FORM,
    ContentKind.MULTIPART,
    ContentKind.JSON_LINES,
    ContentKind.EVENT_STREAM,
    ContentKind.EVENT_DATA,
)
STREAMS = (ContentKind.JSON_LINES, ContentKind.EVENT_STREAM, ContentKind.EVENT_DATA)
"""What comes item by item, and is a list of items when it is all there."""
TEXTS = (ContentKind.TEXT, ContentKind.FORM)
"""What an answer gives as text; an answered form is not taken apart."""


def body_of(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> Body | None:
    """Return the body that the operation's method sends; None where it has none."""
    if operation.body is None:
        return None
    content = _chosen(operation.body.contents, declarations)
    declaration_id = content.type.id if isinstance(content.type, Reference) else None
    declaration = object_of(content.type, declarations)
    if declaration is None and content.kind in _FORMS:
        declaration = form_of_branches(content.type, declarations)
    shape = BodyShape.WHOLE
    if declaration is not None and content.kind is ContentKind.JSON:
        shape = BodyShape.OBJECT
    elif declaration is not None and content.kind in _FORMS:
        shape = BodyShape.FORM
    return Body(content, shape, operation.body.required, declaration_id, declaration)


def form_of_branches(kind: Type, declarations: Mapping[str, AnyDeclaration]) -> ObjectDeclaration | None:
    """Return an object with the fields of all branches of a named union of objects; None for any other type.

    A field is required where every branch requires it.
    """
    named = declarations[kind.id] if isinstance(kind, Reference) else None
    if not isinstance(named, AliasDeclaration) or not isinstance(named.type, UnionType):
        return None
    branches = [object_of(branch, declarations) for branch in named.type.branches]
    objects = [branch for branch in branches if branch is not None]
    if len(objects) < len(branches):
        return None
    found: dict[str, list[Field]] = {}
    for field in (field for branch in objects for field in branch.fields):
        found.setdefault(field.name.wire, []).append(field)
    fields = []
    for same in found.values():
        types = tuple(dict.fromkeys(field.type for field in same))
        everywhere = len(same) == len(objects) and all(field.required for field in same)
        presence = Presence.REQUIRED if everywhere else Presence.OPTIONAL
        fields.append(replace(same[0], type=types[0] if len(types) == 1 else UnionType(types), presence=presence))
    return ObjectDeclaration(id=named.id, name=named.name, pointer=named.pointer, docs=named.docs, fields=tuple(fields))


def read_content(response: Response) -> Content | None:
    """Return the media type that a method reads from a response; None where it has no body."""
    return min(response.contents, key=lambda each: _READING.index(each.kind), default=None)


def successes(operation: Operation) -> tuple[Response, ...]:
    """Return the responses that a call is made for."""
    return tuple(each for each in operation.responses if each.success)


def accepted(operation: Operation) -> str:
    """Return the media types that the method can read, in order; of bytes all, as they are handed over as they are."""
    found: list[str] = []
    for response in successes(operation):
        content = read_content(response)
        if content is not None:
            same = content.kind is ContentKind.BINARY
            found += [
                each.media_type
                for each in response.contents
                if each is content or (same and each.kind is ContentKind.BINARY)
            ]
    return ", ".join(dict.fromkeys(found)) or "application/json"


def is_download(operation: Operation) -> bool:
    """Whether all that an operation's method can read is bytes, which are left to be read when they are asked for."""
    kinds = {content.kind for content in map(read_content, successes(operation)) if content is not None}
    return bool(kinds) and kinds <= _BYTES


def object_of(kind: Type, declarations: Mapping[str, AnyDeclaration]) -> ObjectDeclaration | None:
    """Return the object that a type is, through names and null; None where it is anything else."""
    for _ in range(len(declarations) + 1):
        match kind:
            case NullableType():
                kind = kind.inner
            case Reference():
                declaration = declarations[kind.id]
                if isinstance(declaration, ObjectDeclaration):
                    return declaration
                kind = declaration.type
            case _:
                return None
    return None


def leaves(kind: Type, declarations: Mapping[str, AnyDeclaration]) -> Iterator[tuple[Type, bool]]:
    """Yield what a value may be, through names, null, unions and lists, each with whether it is in a list."""
    waiting, seen = [(kind, False)], set[tuple[str, bool]]()
    while waiting:
        kind, listed = waiting.pop()
        match kind:
            case NullableType(inner):
                waiting.append((inner, listed))
            case ArrayType(items):
                waiting.append((items, True))
            case UnionType(branches):
                waiting.extend((branch, listed) for branch in branches)
            case Reference(declaration_id) if isinstance(alias := declarations[declaration_id], AliasDeclaration):
                if (declaration_id, listed) not in seen:
                    seen.add((declaration_id, listed))
                    waiting.append((alias.type, listed))
            case _:
                yield kind, listed


def is_scalar(kind: Type, wanted: ScalarKind) -> bool:
    """Whether a type is a scalar of a kind, whatever its format."""
    return isinstance(kind, Scalar) and kind.kind is wanted


def is_file(kind: Type, declarations: Mapping[str, AnyDeclaration]) -> bool:
    """Whether a form's field of this type may be a file, or a list of files."""
    return any(is_scalar(leaf, ScalarKind.BINARY) for leaf, _ in leaves(kind, declarations))


def _chosen(contents: tuple[Content, ...], declarations: Mapping[str, AnyDeclaration]) -> Content:
    """Return the content to send: a form that can carry files, else JSON, else what the document names first."""
    for content in contents:
        declaration = object_of(content.type, declarations)
        fields = declaration.fields if declaration is not None and content.kind is ContentKind.MULTIPART else ()
        if any(is_file(field.type, declarations) for field in fields):
            return content
    json = (content for content in contents if content.kind is ContentKind.JSON)
    return next(json, contents[0])
