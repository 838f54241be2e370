"""What an operation takes and answers, as far as pages are concerned: parameters, lists, and values beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.client.bodies import FieldsBody
from specloom.client.methods import Method
from specloom.client.pages.pagination import Carrier, Place
from specloom.client.pages.words import ENVELOPES, ITEM_ENVELOPES, NO_ITEMS, plain
from specloom.client.results import Value
from specloom.client.successes import successes
from specloom.ir.api import ContentKind, Location, Parameter
from specloom.ir.pagination import Path
from specloom.ir.types import AnyType, ArrayType, EnumType, Field, NullType, Reference, Scalar, ScalarKind, Type
from specloom.ir.walk import Declarations, branches, dereference, object_of

_DEPTH = 3
_TOKENS = frozenset({ScalarKind.STRING, ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.UUID})
_CARRIERS = {Location.QUERY: Carrier.QUERY, Location.HEADER: Carrier.HEADER}


@dataclass(frozen=True, slots=True)
class Given:
    """A value that a request may carry."""

    place: Place
    value: Parameter | Field

    @property
    def word(self) -> str:
        """Its name without case and marks."""
        return plain(self.place.name)


@dataclass(frozen=True, slots=True)
class Member:
    """A value of an answer that is in no list."""

    path: Path
    field: Field

    @property
    def word(self) -> str:
        """Its name without case and marks."""
        return plain(self.path[-1])

    @property
    def around(self) -> str:
        """The name of the object that it is in, without case and marks; empty for the answer itself."""
        return plain(self.path[-2]) if len(self.path) > 1 else ""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of an answer, and the type of its items."""

    path: Path
    item: Type


@dataclass(frozen=True, slots=True)
class Shape:
    """What is of interest of an operation."""

    given: tuple[Given, ...]
    answer: Type
    members: tuple[Member, ...]
    lists: tuple[Listed, ...]
    headers: frozenset[str]
    """The documented headers of its success, in lower case."""
    declarations: Declarations

    def named(self, words: Iterable[str]) -> Iterator[Given]:
        """Yield what may be given under one of these names, in the order of the names."""
        for word in words:
            yield from (each for each in self.given if each.word == word)

    def members_named(self, words: Iterable[str]) -> Iterator[Member]:
        """Yield the members with one of these names, in the order of the names, those of the answer itself first."""
        for word in words:
            yield from (each for each in self.members if each.word == word)

    def is_token(self, kind: Type) -> bool:
        """Whether a value may stand for a page: a text or a number, with no other meaning."""
        kinds = [each for each in branches(kind, self.declarations) if not isinstance(each, NullType)]
        return bool(kinds) and all(
            isinstance(each, AnyType) or (isinstance(each, Scalar) and each.kind in _TOKENS) for each in kinds
        )

    def is_scalar(self, kind: Type, *wanted: ScalarKind) -> bool:
        """Whether a value is of one of these kinds."""
        bare = dereference(kind, self.declarations)
        return isinstance(bare, Scalar) and bare.kind in wanted

    def is_constant(self, kind: Type, text: str) -> bool:
        """Whether a value can be nothing but a text."""
        bare = dereference(kind, self.declarations)
        return isinstance(bare, EnumType) and bare.values == (text,)

    def list_at(self, path: Path) -> Listed | None:
        """Return the list at a path; None where there is none."""
        kind: Type | None = self.answer
        if path:
            found = self.field_at(path)
            kind = found.type if found is not None else None
        bare = dereference(kind, self.declarations) if kind is not None else None
        return Listed(path, bare.items) if isinstance(bare, ArrayType) else None

    def field_at(self, path: Path) -> Field | None:
        """Return the member at a path; None where the document has none there."""
        return field_at(self.answer, path, self.declarations)


def field_at(kind: Type, path: Path, declarations: Declarations) -> Field | None:
    """Return the member of a type at a path; None where the document has none there."""
    found: Field | None = None
    for name in path:
        declaration = object_of(kind if found is None else found.type, declarations)
        fields = declaration.fields if declaration is not None else ()
        found = next((field for field in fields if field.name.wire == name), None)
        if found is None:
            return None
    return found


def shape_of(method: Method, declarations: Declarations) -> Shape | None:
    """Return what is of interest of a method; None for one whose answer is not always one value in JSON."""
    result = method.result
    if not isinstance(result, Value) or result.optional or len(result.contents) != 1:
        return None
    [content] = result.contents
    if content.kind is not ContentKind.JSON:
        return None
    headers = frozenset(
        header.name.wire.lower() for response in successes(method.operation) for header in response.headers
    )
    return Shape(
        given=tuple(_given(method)),
        answer=content.type,
        members=tuple(_members(content.type, declarations)),
        lists=tuple(_lists(content.type, declarations)),
        headers=headers,
        declarations=declarations,
    )


def _given(method: Method) -> Iterator[Given]:
    for parameter in method.operation.parameters:
        if parameter.location in _CARRIERS:
            yield Given(Place(parameter.name.wire, _CARRIERS[parameter.location]), parameter)
    body = method.body
    if isinstance(body, FieldsBody) and body.content.kind is ContentKind.JSON:
        for field in body.fields:
            yield Given(Place(field.name.wire, Carrier.BODY), field)


def _members(kind: Type, declarations: Declarations) -> Iterator[Member]:
    """Yield the members of an answer and of the objects in it that say something of the page, the outer ones first."""
    level: list[tuple[Path, Type]] = [((), kind)]
    for _ in range(_DEPTH):
        below: list[tuple[Path, Type]] = []
        for path, each in level:
            declaration = object_of(each, declarations)
            for field in declaration.fields if declaration is not None else ():
                own = (*path, field.name.wire)
                yield Member(own, field)
                if plain(field.name.wire) in ENVELOPES:
                    below.append((own, field.type))
        level = below


def _lists(kind: Type, declarations: Declarations) -> Iterator[Listed]:
    """Yield the lists of an answer: itself, its members, or where it has none those of the object that holds them."""
    bare = dereference(kind, declarations)
    if isinstance(bare, ArrayType):
        yield Listed((), bare.items)
        return
    level: list[tuple[Path, Type]] = [((), bare)]
    for _ in range(_DEPTH):
        found = [each for path, inner in level for each in _lists_of(path, inner, declarations)]
        found = [each for each in found if plain(each.path[-1]) not in NO_ITEMS] if len(found) > 1 else found
        if found:
            yield from found
            return
        level = [below for path, inner in level for below in _objects_of(path, inner, declarations)]


def _lists_of(path: Path, kind: Type, declarations: Declarations) -> Iterator[Listed]:
    declaration = object_of(kind, declarations)
    for field in declaration.fields if declaration is not None else ():
        bare = dereference(field.type, declarations)
        if isinstance(bare, ArrayType):
            yield Listed((*path, field.name.wire), bare.items)


def _objects_of(path: Path, kind: Type, declarations: Declarations) -> Iterator[tuple[Path, Type]]:
    declaration = object_of(kind, declarations)
    for field in declaration.fields if declaration is not None else ():
        is_object = isinstance(dereference(field.type, declarations), Reference)
        if is_object and plain(field.name.wire) in ITEM_ENVELOPES:
            yield (*path, field.name.wire), field.type
