"""Example values: what the docs show and the tests send; the document's own examples where they fit their type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    ArrayType,
    Constraints,
    Docs,
    EnumType,
    Field,
    MapType,
    NeverType,
    NullableType,
    NullType,
    ObjectDeclaration,
    Reference,
    Scalar,
    ScalarKind,
    TupleType,
    Type,
    UnionType,
)
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import string, value
from specloom.targets.python.names import Names
from specloom.targets.python.nesting import Nesting

_TEXTS = {
    ScalarKind.DATE: "2024-01-31",
    ScalarKind.DATE_TIME: "2024-01-31T12:30:00Z",
    ScalarKind.TIME: "12:30:00",
    ScalarKind.DURATION: "PT1H",
    ScalarKind.UUID: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    ScalarKind.BYTES: "aGVsbG8=",
    ScalarKind.DECIMAL: "9.99",
    ScalarKind.BINARY: "data",
}
_FORMATS = {"email": "ada@example.org", "hostname": "example.org", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1"}
_DT, _UUID = Import("datetime", alias="dt"), Import("uuid", "UUID")
_PATH, _DECIMAL = Import("pathlib", "Path"), Import("decimal", "Decimal")
_EXPRESSIONS: Mapping[ScalarKind, tuple[Code, Import]] = {
    ScalarKind.DATE: (Code("dt.date(2024, 1, 31)"), _DT),
    ScalarKind.DATE_TIME: (Code("dt.datetime(2024, 1, 31, 12, 30, tzinfo=dt.timezone.utc)"), _DT),
    ScalarKind.TIME: (Code("dt.time(12, 30)"), _DT),
    ScalarKind.DURATION: (Code("dt.timedelta(hours=1)"), _DT),
    ScalarKind.UUID: (Code('UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")'), _UUID),
    ScalarKind.DECIMAL: (Code('Decimal("9.99")'), _DECIMAL),
}
_LONGEST = 120
_DEEPEST = 12
_PLAIN = (ScalarKind.STRING, ScalarKind.URI, ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.BOOLEAN)


@dataclass(frozen=True, slots=True)
class Example:
    """A value as JSON, and as a Python expression for an argument."""

    json: Any
    code: Code
    imports: frozenset[Import] = frozenset()


@dataclass(frozen=True, slots=True)
class Tag:
    """The property that tells the branches of a union apart, and a value that means one of them."""

    property: str
    value: str


class Examples:
    """Examples for the types of one client."""

    def __init__(self, declarations: Mapping[str, AnyDeclaration], names: Names) -> None:
        self._declarations = declarations
        self._names = names
        self._nesting = Nesting(declarations)
        self._known: dict[str, tuple[Example, frozenset[str]]] = {}
        """Examples of objects, each with all declarations that it was made of."""
        self._met: set[str] = set()
        """The declarations that the example that is being made depends on, so far."""

    def of(
        self,
        kind: Type,
        name: str,
        docs: Docs | None = None,
        constraints: Constraints | None = None,
        *,
        file: bool = False,
        above: tuple[str, ...] = (),
        tag: Tag | None = None,
    ) -> Example:
        """Return an example for a value called `name`.

        `file` where binary data is a file of a form; `tag` where the value is the branch of a union that it means.
        """
        for given in docs.examples if docs else ():
            if self._fits(kind, given):
                return Example(given, value(given))
        match kind:
            case Scalar():
                return self._scalar(kind, name, constraints or Constraints(), file=file)
            case EnumType():
                return Example(kind.values[0], value(kind.values[0]))
            case NullableType() if not self._nesting.is_endless(kind.inner):
                return self.of(kind.inner, name, None, constraints, file=file, above=above, tag=tag)
            case NullableType() | NullType():
                return Example(None, Code("None"))
            case ArrayType():
                endless = self._nesting.is_endless(kind.items)
                return _listed([] if endless else [self.of(kind.items, name, file=file, above=above)])
            case TupleType():
                return _listed([self.of(item, name, above=above) for item in kind.items])
            case MapType() if not self._nesting.is_endless(kind.values):
                item = self.of(kind.values, name, above=above)
                return Example({"key": item.json}, fill('{{"key": {}}}', item.code), item.imports)
            case AnyType() | NeverType() | MapType():
                return Example({}, Code("{}"))
            case UnionType():
                branch, own = self._branch(kind, tag)
                return self.of(branch, name, None, constraints, file=file, above=above, tag=own)
            case Reference():
                return self._declared(kind.id, name, file=file, above=above, tag=tag)

    def fields(self, declaration: ObjectDeclaration, *, read_only: bool = False) -> list[tuple[Field, Example]]:
        """Return an example for each field that a request must have; `read_only` for those of answers, too."""
        needed = [field for field in declaration.fields if field.required and (read_only or not field.read_only)]
        return [(field, self._field(field, ())) for field in needed]

    def answer(self, kind: Type) -> Any:
        """Return the JSON of an answer: every property that must be there."""
        return self.of(kind, "value").json

    def _field(self, field: Field, above: tuple[str, ...]) -> Example:
        return self.of(field.type, field.name.wire, field.docs, field.constraints, above=above)

    def _declared(
        self, declaration_id: str, name: str, *, file: bool, above: tuple[str, ...], tag: Tag | None
    ) -> Example:
        declaration = self._declarations[declaration_id]
        self._met.add(declaration_id)
        if declaration_id in above or len(above) > _DEEPEST:
            return Example({}, Code("{}"))
        if isinstance(declaration, ObjectDeclaration) and tag is None:
            return self._object(declaration, above)
        above = (*above, declaration_id)
        if isinstance(declaration, AliasDeclaration):
            return self.of(
                declaration.type, name, declaration.docs, declaration.constraints, file=file, above=above, tag=tag
            )
        return self._made(declaration, above, tag)

    def _object(self, declaration: ObjectDeclaration, above: tuple[str, ...]) -> Example:
        """Return the example of an object, made once for all places that cut nothing off it."""
        known = self._known.get(declaration.id)
        if known is None or not _whole(known[1], above):
            around, self._met = self._met, {declaration.id}
            known = (self._made(declaration, (*above, declaration.id), None), frozenset(self._met))
            self._met = around
            if _whole(known[1], above):
                self._known[declaration.id] = known
        self._met |= known[1]
        return known[0]

    def _made(self, declaration: ObjectDeclaration, above: tuple[str, ...], tag: Tag | None) -> Example:
        found = {field.name.wire: self._field(field, above) for field in declaration.fields if field.required}
        if tag is not None:
            found[tag.property] = Example(tag.value, value(tag.value))
        keys = self._names.keys[declaration.id]
        pairs = [fill("{}: {}", string(keys.get(wire, wire)), example.code) for wire, example in found.items()]
        imports = frozenset[Import]().union(*(example.imports for example in found.values()))
        json = {wire: example.json for wire, example in found.items()}
        return Example(json, fill("{{{}}}", joined(", ", pairs)), imports)

    def _scalar(self, kind: Scalar, name: str, constraints: Constraints, *, file: bool) -> Example:
        match kind.kind:
            case ScalarKind.BOOLEAN:
                return Example(True, Code("True"))  # noqa: FBT003 - the value itself
            case ScalarKind.INTEGER:
                number = int(constraints.minimum or (constraints.exclusive_minimum or 0) + 1)
                return Example(number, value(number))
            case ScalarKind.NUMBER:
                amount = float(constraints.minimum or (constraints.exclusive_minimum or 0) + 0.5)
                return Example(amount, value(amount))
            case ScalarKind.BINARY if file:
                return Example("data", fill("Path({})", string(f"{_plain(name)}.bin")), frozenset({_PATH}))
            case ScalarKind.URI:
                return Example("https://example.org", string("https://example.org"))
            case ScalarKind.BYTES:
                return Example(_TEXTS[kind.kind], Code('b"hello"'))
            case ScalarKind.STRING | ScalarKind.BINARY:
                text = _FORMATS.get(kind.format or "", f"{_plain(name)}_example")
                text = text if constraints.max_length is None else text[: constraints.max_length]
                return Example(text, string(text))
            case _:
                code, needed = _EXPRESSIONS[kind.kind]
                return Example(_TEXTS[kind.kind], code, frozenset({needed}))

    def _branch(self, kind: UnionType, tag: Tag | None) -> tuple[Type, Tag | None]:
        """Return a branch and its tag: the branch that `tag` means, else the one with the shortest example.

        A text is shorter than an object, and the less is inside one another, the shorter.
        """

        def weight(branch: Type) -> tuple[int, int]:
            match branch:
                case Reference():
                    declaration = self._declarations[branch.id]
                    size = 2 + (len(declaration.fields) if isinstance(declaration, ObjectDeclaration) else 1)
                case ArrayType() | MapType() | TupleType():
                    size = 50
                case _:
                    size = 0 if isinstance(branch, Scalar) else 1
            return self._nesting.of(branch), size

        if kind.discriminator is None:
            return min(kind.branches, key=weight), tag
        wire, tags = kind.discriminator.property.wire, kind.discriminator.tags
        tagged = list(zip(kind.branches, tags, strict=True))
        if tag is not None and tag.property == wire:
            meant = [branch for branch, own in tagged if tag.value in own]
            return (meant[0] if meant else min(kind.branches, key=weight)), tag
        # A base whose own name none of the values is, stands for what the document does not know.
        known = [(branch, own) for branch, own in tagged if self._can_hold(branch, wire, own[0])] or tagged
        branch, own = min(known, key=lambda each: weight(each[0]))
        return branch, Tag(wire, own[0])

    def _can_hold(self, branch: Type, wire: str, tag: str) -> bool:
        """Whether a branch's property may have a value; false only where it is one of others."""
        declaration = self._declarations[branch.id] if isinstance(branch, Reference) else None
        if not isinstance(declaration, ObjectDeclaration):
            return True
        kinds = [field.type for field in declaration.fields if field.name.wire == wire]
        for _ in self._declarations:
            if kinds and isinstance(kinds[0], Reference):
                named = self._declarations[kinds[0].id]
                kinds = [named.type] if isinstance(named, AliasDeclaration) else []
        return not (kinds and isinstance(kinds[0], EnumType)) or tag in kinds[0].values

    def _fits(self, kind: Type, given: Any) -> bool:
        """Whether an example of the document is a short plain value of its type."""
        match kind:
            case NullableType():
                return self._fits(kind.inner, given)
            case EnumType():
                return isinstance(given, str | int) and given in kind.values
            case Scalar() if kind.kind in _PLAIN:
                types: dict[ScalarKind, tuple[type, ...]] = {
                    ScalarKind.INTEGER: (int,),
                    ScalarKind.NUMBER: (int, float),
                    ScalarKind.BOOLEAN: (bool,),
                }
                wanted = types.get(kind.kind, (str,))
                is_bool = isinstance(given, bool) and kind.kind is not ScalarKind.BOOLEAN
                return isinstance(given, wanted) and not is_bool and len(str(given)) <= _LONGEST and str(given) != ""
            case ArrayType():
                return isinstance(given, list) and 0 < len(given) <= 3 and all(self._fits(kind.items, g) for g in given)  # noqa: PLR2004
            case UnionType():
                return any(self._fits(branch, given) for branch in kind.branches)
            case Reference():
                declaration = self._declarations[kind.id]
                return isinstance(declaration, AliasDeclaration) and self._fits(declaration.type, given)
            case _:
                return False


def _whole(met: frozenset[str], above: tuple[str, ...]) -> bool:
    """Whether an example made of the declarations `met` is the same below `above` as anywhere: nothing is cut off."""
    return met.isdisjoint(above) and len(above) + len(met) <= _DEEPEST


def _listed(items: list[Example]) -> Example:
    imports = frozenset[Import]().union(*(item.imports for item in items))
    return Example([item.json for item in items], fill("[{}]", joined(", ", (i.code for i in items))), imports)


def _plain(name: str) -> str:
    return "".join(char if char.isascii() and char.isalnum() else "_" for char in name).strip("_") or "value"
