"""Examples: the document's own where they fit their type, else the smallest values that are of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from specloom.client.constants import filled_in
from specloom.client.example_scalars import scalar_example, telling_value
from specloom.client.example_values import (
    Example,
    ListExample,
    ObjectExample,
    PlainExample,
    json_of,
)
from specloom.client.minimal_depth import MinimalDepths
from specloom.ir.types import (
    AliasDeclaration,
    AnyType,
    ArrayType,
    Constraints,
    Docs,
    EnumType,
    Field,
    JsonValue,
    MapType,
    NeverType,
    NullableType,
    NullType,
    ObjectDeclaration,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.types import Tag as TagValue
from specloom.ir.walk import Declarations, dereference

_LONGEST_TEXT, _LONGEST_LIST = 120, 3
_DEEPEST = 12
_PLAIN = (ScalarKind.STRING, ScalarKind.URI, ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.BOOLEAN)
_PLAIN_TYPES: dict[ScalarKind, tuple[type, ...]] = {
    ScalarKind.INTEGER: (int,),
    ScalarKind.NUMBER: (int, float),
    ScalarKind.BOOLEAN: (bool,),
}


@dataclass(frozen=True, slots=True)
class _Tag:
    """The property that tells the branches of a union apart, and a value that means one of them."""

    property: str
    value: TagValue


class Examples:
    """Examples for the types of one client: of what it sends, or of what it is answered."""

    def __init__(self, declarations: Declarations, *, answered: bool = False) -> None:
        self._declarations = declarations
        self._answered = answered
        self._answers: Examples | None = self if answered else None
        self._depths = MinimalDepths(declarations)
        self._objects: dict[str, tuple[ObjectExample, frozenset[str]]] = {}
        """Examples of objects, each with all declarations that it was made of."""
        self._used: set[str] = set()
        """The declarations that the example that is being made depends on, so far."""

    @property
    def declarations(self) -> Declarations:
        """What the types of the client refer to."""
        return self._declarations

    def of(
        self,
        kind: Type,
        name: str,
        docs: Docs | None = None,
        constraints: Constraints | None = None,
        *,
        file: bool = False,
        above: tuple[str, ...] = (),
        tag: _Tag | None = None,
    ) -> Example:
        """Return an example for a value called `name`; `file` where binary data is a file of a form.

        `above` are the declarations around it, and `tag` is set for the branch that it means.
        """
        for given in docs.examples if docs else ():
            if self.fits(kind, given):
                return PlainExample(given)
        match kind:
            case Scalar():
                return scalar_example(kind, name, constraints or Constraints(), file=file)
            case EnumType():
                return PlainExample(telling_value(kind))
            case NullableType() if not self._depths.is_endless(kind.inner):
                return self.of(kind.inner, name, None, constraints, file=file, above=above, tag=tag)
            case NullableType() | NullType():
                return PlainExample(None)
            case ArrayType() if self._depths.is_endless(kind.items):
                return ListExample(())
            case ArrayType():
                return ListExample((self.of(kind.items, name, file=file, above=above),))
            case TupleType():
                return ListExample(tuple(self.of(item, name, above=above) for item in kind.items))
            case MapType() if not self._depths.is_endless(kind.values):
                is_open = isinstance(kind.values, AnyType)
                inner = PlainExample("value") if is_open else self.of(kind.values, name, above=above)
                return ObjectExample((("key", inner),))
            case AnyType() | NeverType() | MapType():
                return ObjectExample()
            case UnionType():
                branch, own = self._branch(kind, tag)
                return self.of(branch, name, None, constraints, file=file, above=above, tag=own)
            case Reference():
                return self._declared(kind.id, name, file=file, above=above, tag=tag)

    def required_fields(self, fields: Iterable[Field], *, read_only: bool = False) -> list[tuple[Field, Example]]:
        """Return an example for each field that a request has anyway; `read_only` for those of answers, too."""
        return [(field, self._field(field, ())) for field in self.needed_fields(fields, read_only=read_only)]

    def needed_fields(self, fields: Iterable[Field], *, read_only: bool = False) -> list[Field]:
        """Return the fields that a request has anyway; `read_only` for those of answers, too."""
        return [field for field in fields if self._is_there(field) and (read_only or not field.read_only)]

    def ranked(self, kinds: Iterable[Type]) -> list[Type]:
        """Return types by the length of their examples, the shortest first."""
        return sorted(kinds, key=self._weight)

    def telling_fields(self, fields: tuple[Field, ...]) -> list[tuple[Field, Example]]:
        """Return an example for each field that a request must have; where none must be there, for one that may."""
        required = self.required_fields(fields)
        current = [field for field in fields if not field.docs.deprecated]
        return required or [(field, self._optional(field, ())) for field in self.telling_optional(current)]

    def telling_optional(self, fields: Iterable[Field]) -> list[Field]:
        """Return the one field, if there is any, that says most of an object whose fields may all be left out."""
        there = [
            field
            for field in fields
            if not (field.write_only if self._answered else field.read_only) and not self.is_impossible(field.type)
        ]
        # One that the document has an example of says most.
        ranked = sorted(
            there, key=lambda field: (field.docs.deprecated, not field.docs.examples, self._weight(field.type))
        )
        return ranked[:1]

    def is_impossible(self, kind: Type) -> bool:
        """Whether no value is of a type, as each would have to hold another one."""
        return self._depths.is_impossible(kind)

    def _optional(self, field: Field, above: tuple[str, ...]) -> Example:
        """Return an example of a field that may be left out: the document's own, or what the server assumes."""
        if not field.docs.examples and field.presence is Presence.DEFAULTED and self.fits(field.type, field.default):
            return PlainExample(field.default)
        return self._field(field, above)

    def answer(self, kind: Type) -> Any:
        """Return the JSON of an answer: every property that must be there; where none must, one that may."""
        if self._answers is None:
            self._answers = Examples(self._declarations, answered=True)
        return json_of(self._answers.of(kind, "value"))

    def _is_there(self, field: Field) -> bool:
        """Whether an object has a field in any case: a constant is filled in where nobody gives it."""
        return field.required or filled_in(field, self._declarations) is not None

    def _field(self, field: Field, above: tuple[str, ...]) -> Example:
        return self.of(field.type, field.name.wire, field.docs, field.constraints, above=above)

    def _declared(
        self, declaration_id: str, name: str, *, file: bool, above: tuple[str, ...], tag: _Tag | None
    ) -> Example:
        declaration = self._declarations[declaration_id]
        self._used.add(declaration_id)
        if declaration_id in above or len(above) > _DEEPEST:
            return ObjectExample()
        if isinstance(declaration, ObjectDeclaration) and tag is None:
            return self._object(declaration, above)
        above = (*above, declaration_id)
        if isinstance(declaration, AliasDeclaration):
            return self.of(
                declaration.type, name, declaration.docs, declaration.constraints, file=file, above=above, tag=tag
            )
        return self._members(declaration, above, tag)

    def _object(self, declaration: ObjectDeclaration, above: tuple[str, ...]) -> ObjectExample:
        """Return the example of an object, made once for all places that cut nothing off it."""
        known = self._objects.get(declaration.id)
        if known is None or not _is_whole(known[1], above):
            around, self._used = self._used, {declaration.id}
            known = (self._members(declaration, (*above, declaration.id), None), frozenset(self._used))
            self._used = around
            if _is_whole(known[1], above):
                self._objects[declaration.id] = known
        self._used |= known[1]
        return known[0]

    def _members(self, declaration: ObjectDeclaration, above: tuple[str, ...], tag: _Tag | None) -> ObjectExample:
        members = {field.name.wire: self._field(field, above) for field in declaration.fields if self._is_there(field)}
        if tag is not None:
            members[tag.property] = PlainExample(tag.value)
        if not members:
            told = self.telling_optional(declaration.fields)
            members = {field.name.wire: self._optional(field, above) for field in told}
        return ObjectExample(tuple(members.items()), declaration.id)

    def _branch(self, kind: UnionType, tag: _Tag | None) -> tuple[Type, _Tag | None]:
        """Return a branch and its tag: the branch that `tag` means, else the one with the shortest example."""
        if kind.discriminator is None:
            return min(kind.branches, key=self._weight), tag
        wire, tags = kind.discriminator.property.wire, kind.discriminator.tags
        tagged = list(zip(kind.branches, tags, strict=True))
        if tag is not None and tag.property == wire:
            meant = [branch for branch, own in tagged if tag.value in own]
            return (meant[0] if meant else min(kind.branches, key=self._weight)), tag
        # A base whose own name none of the values is, stands for what the document does not know.
        tagged = [(branch, own) for branch, own in tagged if own]
        known = [(branch, own) for branch, own in tagged if self._can_hold(branch, wire, own[0])] or tagged
        if not known:
            return min(kind.branches, key=self._weight), tag
        branch, own = min(known, key=lambda pair: self._weight(pair[0]))
        return branch, _Tag(wire, own[0])

    def _weight(self, branch: Type) -> tuple[int, int]:
        """Return what makes an example long: a text is shorter than an object, and one with less inside is, too."""
        match branch:
            case Reference():
                declaration = self._declarations[branch.id]
                size = 2 + (len(declaration.fields) if isinstance(declaration, ObjectDeclaration) else 1)
            case ArrayType() | MapType() | TupleType():
                size = 50
            case _:
                size = 0 if isinstance(branch, Scalar) else 1
        return self._depths.of(branch), size

    def _can_hold(self, branch: Type, wire: str, tag: TagValue) -> bool:
        """Whether a branch's property may have a value; false only where it is one of others."""
        declaration = self._declarations[branch.id] if isinstance(branch, Reference) else None
        if not isinstance(declaration, ObjectDeclaration):
            return True
        types = (dereference(field.type, self._declarations) for field in declaration.fields if field.name.wire == wire)
        kind = next(types, None)
        return not isinstance(kind, EnumType) or tag in kind.values

    def fits(self, kind: Type, given: JsonValue) -> bool:
        """Whether an example of the document is a short plain value of its type."""
        match kind:
            case NullableType():
                return self.fits(kind.inner, given)
            case EnumType():
                return isinstance(given, str | int) and given in kind.values
            case Scalar() if kind.kind in _PLAIN:
                is_bool = isinstance(given, bool) and kind.kind is not ScalarKind.BOOLEAN
                fits = isinstance(given, _PLAIN_TYPES.get(kind.kind, (str,))) and not is_bool
                return fits and 0 < len(str(given)) <= _LONGEST_TEXT
            case ArrayType() if isinstance(given, list):
                return 0 < len(given) <= _LONGEST_LIST and all(self.fits(kind.items, item) for item in given)
            case UnionType():
                return any(self.fits(branch, given) for branch in kind.branches)
            case Reference():
                declaration = self._declarations[kind.id]
                return isinstance(declaration, AliasDeclaration) and self.fits(declaration.type, given)
            case _:
                return False


def _is_whole(used: frozenset[str], above: tuple[str, ...]) -> bool:
    """Whether an example made of the declarations `used` is the same below `above` as anywhere: nothing is cut off."""
    return used.isdisjoint(above) and len(above) + len(used) <= _DEEPEST
