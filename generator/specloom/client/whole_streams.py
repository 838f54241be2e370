"""What the items of a stream make together: the object that its operation answers with where nothing is streamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.client.results import Result, Stream, Value
from specloom.ir.api import Content, ContentKind
from specloom.ir.types import ArrayType, EnumType, Field, JsonScalar, ObjectDeclaration, Type
from specloom.ir.walk import Declarations, allows_null, dereference, leaves, object_of, objects_of

_PLACE = "index"
"""The member that says which of several things an item goes on with: all documents that have one call it this."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Some items have the object as a member; what came last is how it is in the end."""

    content: Content
    """The answer where nothing is streamed."""
    member: str


@dataclass(frozen=True, slots=True)
class Pieced:
    """Every item has pieces of things that stand in a list of the object, as `delta` has a piece of `message`."""

    content: Content
    """The answer where nothing is streamed."""
    things: str
    """The list."""
    piece: str
    joined: str
    """What the pieces of one thing are together, and called."""
    kept: tuple[str, ...]
    """Texts of a piece that are said whole each time: those of an enum."""
    start: dict[str, JsonScalar]
    """The members of the object that no item may have: its constants, and what may be null."""
    thing_start: dict[str, JsonScalar]
    joined_start: dict[str, JsonScalar]


WholeStream = Carried | Pieced


def whole_stream(stream: Result, plain: Result, declarations: Declarations) -> WholeStream | None:
    """Return how the items of a stream make what a plain call gives; None where the document does not show it."""
    if not isinstance(stream, Stream) or not isinstance(plain, Value) or len(plain.contents) != 1:
        return None
    content = plain.contents[0]
    whole = object_of(content.type, declarations)
    item = stream.content.item_type
    if content.kind is not ContentKind.JSON or whole is None or item is None:
        return None
    items = objects_of(item, declarations)
    if whole in items:
        return None  # then nothing tells a piece of it from all of it
    members = {
        field.name.wire for each in items for field in each.fields if object_of(field.type, declarations) is whole
    }
    if len(members) == 1:
        return Carried(content, members.pop())
    return _pieced(content, whole, items[0], declarations) if len(items) == 1 else None


def _pieced(
    content: Content, whole: ObjectDeclaration, item: ObjectDeclaration, declarations: Declarations
) -> Pieced | None:
    found = [
        Pieced(
            content,
            field.name.wire,
            piece.name.wire,
            joined.name.wire,
            tuple(dict.fromkeys(_enums(piece.type, declarations))),
            _start(whole, declarations),
            _start(thing, declarations),
            _start(object_of(joined.type, declarations), declarations),
        )
        for field in item.fields
        for thing, part in _things(field, whole, declarations)
        for piece, joined in _pieces(thing, part, declarations)
    ]
    return found[0] if len(found) == 1 else None


def _things(
    field: Field, whole: ObjectDeclaration, declarations: Declarations
) -> Iterator[tuple[ObjectDeclaration, ObjectDeclaration]]:
    """Yield what a list holds in the whole object, and what the list of that name in an item does."""
    for other in whole.fields:
        if other.name.wire == field.name.wire:
            thing, part = _item(other.type, declarations), _item(field.type, declarations)
            if thing is not None and part is not None and any(each.name.wire == _PLACE for each in part.fields):
                yield thing, part


def _item(kind: Type, declarations: Declarations) -> ObjectDeclaration | None:
    bare = dereference(kind, declarations)
    return object_of(bare.items, declarations) if isinstance(bare, ArrayType) else None


def _pieces(
    thing: ObjectDeclaration, part: ObjectDeclaration, declarations: Declarations
) -> Iterator[tuple[Field, Field]]:
    """Yield the member that only the part has, with the one that only the whole has and that has all its members."""
    for piece in _objects_without(part, thing, declarations):
        names = _names(object_of(piece.type, declarations))
        for joined in _objects_without(thing, part, declarations):
            if names and names <= _names(object_of(joined.type, declarations)):
                yield piece, joined


def _objects_without(one: ObjectDeclaration, other: ObjectDeclaration, declarations: Declarations) -> list[Field]:
    others = _names(other)
    return [
        field
        for field in one.fields
        if field.name.wire not in others and object_of(field.type, declarations) is not None
    ]


def _names(declaration: ObjectDeclaration | None) -> frozenset[str]:
    return frozenset(field.name.wire for field in declaration.fields) if declaration is not None else frozenset()


def _enums(kind: Type, declarations: Declarations) -> Iterator[str]:
    """Yield the names of the texts within a type that have some values only."""
    waiting, seen = [kind], set[str]()
    while waiting:
        for leaf in (each for each, _ in leaves(waiting.pop(), declarations)):
            declaration = object_of(leaf, declarations)
            if declaration is None or declaration.id in seen:
                continue
            seen.add(declaration.id)
            for field in declaration.fields:
                if isinstance(dereference(field.type, declarations), EnumType):
                    yield field.name.wire
                waiting.append(field.type)


def _start(declaration: ObjectDeclaration | None, declarations: Declarations) -> dict[str, JsonScalar]:
    """Return the members that an object must have and that have one value, or may be null."""
    start: dict[str, JsonScalar] = {}
    for field in declaration.fields if declaration is not None else ():
        bare = dereference(field.type, declarations)
        if not field.required:
            continue
        if isinstance(bare, EnumType) and len(bare.values) == 1:
            start[field.name.wire] = bare.values[0]
        elif allows_null(field.type, declarations):
            start[field.name.wire] = None
    return start
