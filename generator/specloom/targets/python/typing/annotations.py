"""Types of the ir as Python annotations, as they are read, as they are sent, and as a form takes them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import NoneType

from specloom.client.bodies import is_file
from specloom.ir.types import (
    AliasDeclaration,
    AnyType,
    ArrayType,
    EnumType,
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
from specloom.ir.walk import Declarations
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import identifier, value
from specloom.targets.python.names import Names
from specloom.targets.python.typing.open_enums import OpenEnums


class Side(Enum):
    """Where an annotation stands."""

    READ = "a model's field or a result: open to values that the server may add"
    SEND = "a dict or an argument: closed, and a dict will do for a model"
    PATCH = "an argument of a JSON merge patch, in which null takes away whatever it stands for"
    FORM = "an argument that becomes a part of a form: a file may be given"
    ALIAS = "the right side of a type alias, which is both read and sent: closed, and models only"


@dataclass(frozen=True, slots=True)
class Annotation:
    """The branches of an annotation, most often one, and what they import."""

    parts: tuple[Code, ...]
    imports: frozenset[Import] = frozenset()

    @property
    def code(self) -> Code:
        """The annotation as one expression."""
        return joined(" | ", self.parts)

    def __or__(self, other: Annotation) -> Annotation:
        return join([self, other])

    def of(self, item: Annotation) -> Annotation:
        """Return the annotation of a class that is generic, with what it holds."""
        return Annotation((fill("{}[{}]", self.code, item.code),), self.imports | item.imports)

    def without(self, other: Annotation) -> Annotation:
        """Return the branches that `other` does not have."""
        return Annotation(tuple(part for part in self.parts if part not in other.parts), self.imports)


def runtime(module: str, name: str) -> Annotation:
    """Return the annotation of a class of the runtime."""
    return Annotation((identifier(name),), frozenset({Import(f".._runtime.{module}", name)}))


ModelNames = Callable[[str], Annotation]
"""How a module says the type of a declaration that has a name."""


def of_package(package: str, models: str = "models") -> ModelNames:
    """Say `models.Image`, by the package of models, which loads what is asked for; `package` leads to its parent."""
    alias = models if models != "models" else ""
    imports = frozenset({Import(package, "models", alias)})
    return lambda name: Annotation((fill("{}.{}", identifier(models), identifier(name)),), imports)


def bare(name: str) -> Annotation:
    """Say `Image`, as people do."""
    return Annotation((identifier(name),))


_SENT = (Side.SEND, Side.PATCH, Side.FORM)
NONE = Annotation((Code("None"),))
ANY = Annotation((Code("Any"),), frozenset({Import("typing", "Any")}))
_DT = frozenset({Import("datetime", alias="_dt")})
"""With a name that no field has: annotations stand among the fields."""

_STR, _BYTES = Annotation((Code("str"),)), Annotation((Code("bytes"),))
_FILE = runtime("uploads", "FileInput")
_SCALARS: Mapping[ScalarKind, Annotation] = {
    ScalarKind.STRING: _STR,
    ScalarKind.URI: _STR,
    ScalarKind.BINARY: _STR,
    ScalarKind.INTEGER: Annotation((Code("int"),)),
    ScalarKind.NUMBER: Annotation((Code("float"),)),
    ScalarKind.BOOLEAN: Annotation((Code("bool"),)),
    ScalarKind.DATE: runtime("models", "IsoDate"),
    ScalarKind.DATE_TIME: runtime("models", "IsoDateTime"),
    ScalarKind.TIME: runtime("models", "IsoTime"),
    ScalarKind.DURATION: runtime("models", "IsoDuration"),
    ScalarKind.UUID: Annotation((Code("UUID"),), frozenset({Import("uuid", "UUID")})),
    ScalarKind.DECIMAL: Annotation((Code("Decimal"),), frozenset({Import("decimal", "Decimal")})),
    ScalarKind.DECIMAL_NUMBER: runtime("models", "DecimalNumber"),
    ScalarKind.HTTP_DATE: runtime("models", "HttpDateTime"),
    ScalarKind.UNIX_TIME: runtime("models", "UnixDateTime"),
    ScalarKind.UNIX_TIME_NUMBER: runtime("models", "UnixDateTimeNumber"),
    ScalarKind.BYTES: runtime("models", "Base64"),
    ScalarKind.BASE64URL: runtime("models", "Base64Url"),
}
_HELD_MOMENT = Annotation((Code("datetime.datetime"),))
_HELD: Mapping[ScalarKind, Annotation] = {
    ScalarKind.DATE: Annotation((Code("datetime.date"),)),
    ScalarKind.DATE_TIME: _HELD_MOMENT,
    ScalarKind.HTTP_DATE: _HELD_MOMENT,
    ScalarKind.UNIX_TIME: _HELD_MOMENT,
    ScalarKind.UNIX_TIME_NUMBER: _HELD_MOMENT,
    ScalarKind.TIME: Annotation((Code("datetime.time"),)),
    ScalarKind.DURATION: Annotation((Code("datetime.timedelta"),)),
    ScalarKind.BYTES: _BYTES,
    ScalarKind.BASE64URL: _BYTES,
    ScalarKind.DECIMAL_NUMBER: _SCALARS[ScalarKind.DECIMAL],
}
"""What a person holds who reads a model, where the model has to be told how it travels."""
_KINDS_OF_VALUES: Mapping[type, Annotation] = {
    str: _STR,
    bool: _SCALARS[ScalarKind.BOOLEAN],
    int: _SCALARS[ScalarKind.INTEGER],
    float: _SCALARS[ScalarKind.NUMBER],
    NoneType: NONE,
}
_HUGE = 2**63
"""From where on type checkers know no literals."""
_KINDS_OF_CONSTANTS = frozenset({"str", "int", "float", "bool"})
_LITERAL = frozenset({Import("typing", "Literal")})
_BUILTINS = frozenset({Import("builtins", alias="_builtins")})
_FAR = 30
"""Modules that may load one another; each takes Python ten levels of the thousand that it has."""
_LAZY_SCALARS = frozenset({Import(".._runtime", "scalars", "_scalars")})


class Types:
    """Annotations for one client; `models` says how its models are called.

    In a class that has a method or a field of the name of a builtin, that is one of the `shadowed`. `shown` annotations
    are for people alone, who want to know what they hold, not how it travelled. `lazy` ones are evaluated in a module
    that loads without pydantic.
    """

    def __init__(
        self,
        names: Names,
        declarations: Declarations,
        open_enums: OpenEnums,
        models: ModelNames,
        *,
        shadowed: frozenset[str] = frozenset(),
        shown: bool = False,
        lazy: bool = False,
    ) -> None:
        self._names = names
        self._declarations = declarations
        self._models = models
        self._shadowed = shadowed
        self._shown = shown
        self._lazy = lazy
        self._given = _given(Code("datetime") if shown else Code("_dt"))
        self._open_enums = open_enums
        self._named: dict[tuple[str, Side], Annotation] = {}

    def of(self, kind: Type, side: Side) -> Annotation:
        """Return the annotation for `kind` on `side`."""
        match kind:
            case AnyType() | NeverType():  # pydantic has no schema of what cannot be
                return ANY
            case NullType():
                return NONE
            case Scalar():
                return self._scalar(kind, side)
            case EnumType():
                open_to_more = side is Side.READ and not kind.closed
                return self.plain(literal(kind) | _open(kind) if open_to_more else literal(kind))
            case NullableType():
                return self.of(kind.inner, side) | NONE
            case ArrayType():
                return self._generic("Sequence" if side in _SENT else "list", self.of(kind.items, side))
            case MapType():
                items = self.of(kind.values, side) | NONE if side is Side.PATCH else self.of(kind.values, side)
                return self._generic("Mapping" if side in _SENT else "dict", self.plain(_STR), items)
            case TupleType():
                return self._tuple(kind, side)
            case UnionType():
                more = map(_open, self._open_enums.constants(kind)) if side is Side.READ else ()
                return join([*(self.of(branch, side) for branch in kind.branches), *map(self.plain, more)])
            case Reference():
                if (kind.id, side) not in self._named:
                    self._named[kind.id, side] = self._reference(kind, side)
                return self._named[kind.id, side]

    def _scalar(self, kind: Scalar, side: Side) -> Annotation:
        if kind.kind is ScalarKind.BINARY and side is Side.FORM:
            return _FILE
        if side in _SENT:
            return self.plain(self._given.get(kind.kind, _SCALARS[kind.kind]))
        if self._shown and kind.kind in _HELD:
            return self.plain(_HELD[kind.kind])
        own = _SCALARS[kind.kind]
        if self._lazy and kind.kind in _HELD:
            return Annotation((fill("_scalars.{}", own.code),), _LAZY_SCALARS)
        return self.plain(own)

    def plain(self, annotation: Annotation) -> Annotation:
        """Return an annotation in which shadowed builtins are found all the same."""
        if self._shadowed.isdisjoint(annotation.parts):
            return annotation
        parts = tuple(self._builtin(part) if part in self._shadowed else part for part in annotation.parts)
        return Annotation(parts, annotation.imports | _BUILTINS)

    def by_names(self, values: Annotation) -> Annotation:
        """Return the annotation of values by their names: `Mapping[str, object]`."""
        return self._generic("Mapping", self.plain(_STR), self.plain(values))

    def _builtin(self, name: str) -> Code:
        return fill("_builtins.{}", identifier(name)) if name in self._shadowed else identifier(name)

    def _generic(self, name: str, *parts: Annotation) -> Annotation:
        abstract = frozenset({Import("collections.abc", name)}) if name[0].isupper() else frozenset[Import]()
        own = _BUILTINS if name in self._shadowed else abstract
        inside = joined(", ", (part.code for part in parts))
        code = fill("{}[{}]", self._builtin(name), inside)
        return Annotation((code,), own.union(*(part.imports for part in parts)))

    def _tuple(self, kind: TupleType, side: Side) -> Annotation:
        if kind.rest is None and not kind.items:
            return self._generic("tuple", Annotation((Code("()"),)))
        if kind.rest is None:
            return self._generic("tuple", *(self.of(item, side) for item in kind.items))
        every = join(self.of(item, side) for item in (*kind.items, kind.rest))
        return self._generic("Sequence" if side in _SENT else "list", every)

    def _reference(self, kind: Reference, side: Side) -> Annotation:
        declaration = self._declarations[kind.id]
        alias = declaration.type if isinstance(declaration, AliasDeclaration) else None
        if side is Side.FORM and alias is not None and is_file(alias, self._declarations):
            return self.of(alias, side)
        own = self._models(self._names.types[kind.id])
        if side is Side.READ and alias is not None and self._open_enums.holds(kind):
            bare = self._open_enums.bare(kind)
            if isinstance(bare, ArrayType | MapType | TupleType):
                return self.of(alias, side)
            return own | self._opened(alias).without(self.of(bare, Side.ALIAS))
        if side in _SENT and kind.id in self._names.dicts:
            given = own | self._models(self._names.dicts[kind.id])
            # What may have members that nobody names has no class of dicts that all type checkers know.
            is_open = isinstance(declaration, ObjectDeclaration) and declaration.declares_additional
            return given | self._any_members() if is_open or side is Side.PATCH else given
        if side in _SENT and alias is not None and not self._open_enums.is_endless(kind.id):
            given = self.of(alias, side)
            return own if given.parts == self.of(alias, Side.ALIAS).parts else given
        return own

    def _any_members(self) -> Annotation:
        """Return the annotation of a dict of whatever members."""
        return self._generic("Mapping", self.plain(_STR), ANY)

    def alias_side(self, declaration_id: str) -> Side:
        """Return the side of what a name stands for: closed, unless it mentions itself and so cannot be opened."""
        opened = self._open_enums.is_endless(declaration_id) and self._open_enums.named_holds(declaration_id)
        return Side.READ if opened else Side.ALIAS

    def is_late(self, declaration_id: str) -> bool:
        """Whether what a name stands for cannot be said while its module is loaded: it leads to itself, or too far."""
        within = self._open_enums.names_within(declaration_id)
        return declaration_id in within or len(within) > _FAR

    def _opened(self, kind: Type) -> Annotation:
        """Return what a type may hold besides its closed form."""
        alias = self._open_enums.alias(kind)
        match kind:
            case EnumType() if not kind.closed:
                return self.plain(_open(kind))
            case NullableType():
                return self._opened(kind.inner)
            case UnionType():
                opened = (self._opened(branch) for branch in kind.branches)
                return join([*opened, *(self.plain(_open(each)) for each in self._open_enums.constants(kind))])
            case ArrayType() | MapType() | TupleType() if self._open_enums.holds(kind):
                return self.of(kind, Side.READ)
            case Reference() if alias is not None and self._open_enums.holds(kind):
                return self._opened(alias)
            case _:
                return Annotation(())


def _given(dt: Code) -> Mapping[ScalarKind, Annotation]:
    """Return what arguments and dicts take: what people have in hand; a text goes out as it is."""
    day, moment = fill("{}.date", dt), fill("{}.datetime", dt)
    clock, span = fill("{}.time", dt), fill("{}.timedelta", dt)
    text, whole, number = Code("str"), Code("int"), Code("float")
    decimal = _SCALARS[ScalarKind.DECIMAL] | Annotation((whole, number, text))
    return {
        ScalarKind.DATE: Annotation((day, text), _DT),
        ScalarKind.DATE_TIME: Annotation((moment, day, text), _DT),
        ScalarKind.TIME: Annotation((clock, text), _DT),
        ScalarKind.DURATION: Annotation((span, text), _DT),
        ScalarKind.UUID: _SCALARS[ScalarKind.UUID] | _STR,
        ScalarKind.HTTP_DATE: Annotation((moment, day, text), _DT),
        ScalarKind.UNIX_TIME: Annotation((moment, day, whole), _DT),
        ScalarKind.UNIX_TIME_NUMBER: Annotation((moment, day, number), _DT),
        ScalarKind.DECIMAL: decimal,
        ScalarKind.DECIMAL_NUMBER: decimal,
        ScalarKind.BYTES: _BYTES,
        ScalarKind.BASE64URL: _BYTES,
    }


def _open(kind: EnumType) -> Annotation:
    """Return what an open enum may hold: any value of the kinds that its own are of."""
    return join(_KINDS_OF_VALUES[type(constant)] for constant in kind.values)


def literal(kind: EnumType) -> Annotation:
    """Return the closed `Literal` of an enum; null is None, and fractions and huge numbers have no literal type."""
    numbers = [constant for constant in kind.values if isinstance(constant, int | float)]
    unnamed = (
        (NoneType,)
        if all(isinstance(constant, int) and abs(constant) < _HUGE for constant in numbers)
        else (NoneType, int, float)
    )
    plain = [constant for constant in kind.values if type(constant) not in unnamed]
    parts = [Annotation((fill("Literal[{}]", joined(", ", map(value, plain))),), _LITERAL)] if plain else []
    number = ScalarKind.NUMBER if any(isinstance(constant, float) for constant in numbers) else ScalarKind.INTEGER
    others = (NONE if constant is None else _SCALARS[number] for constant in kind.values if type(constant) in unnamed)
    return join([*parts, *others])


def join(annotations: Iterable[Annotation]) -> Annotation:
    """Return the union of annotations: each part once, None last, and Any alone where it is among them."""
    every = list(annotations)
    parts = dict.fromkeys(part for annotation in every for part in annotation.parts)
    if ANY.parts[0] in parts:
        return ANY
    if NONE.parts[0] in parts:
        parts = dict.fromkeys([*(part for part in parts if part != NONE.parts[0]), NONE.parts[0]])
    return Annotation(with_one_literal(parts), frozenset[Import]().union(*(annotation.imports for annotation in every)))


def with_one_literal(parts: Iterable[Code]) -> tuple[Code, ...]:
    """Return the parts of a union with one `Literal` of all constants, before the kinds that they are of."""
    every = tuple(parts)
    constants = [part for part in every if part.startswith("Literal[")]
    if not constants or (len(constants) == 1 and not _KINDS_OF_CONSTANTS.intersection(every)):
        return every
    first = next(index for index, part in enumerate(every) if part in constants or part in _KINDS_OF_CONSTANTS)
    others = [part for part in every if part not in constants]
    return (*others[:first], constants[0] if len(constants) == 1 else _one_literal(constants), *others[first:])


def _one_literal(literals: Iterable[Code]) -> Code:
    values = [each for part in literals for each in ast.literal_eval(f"[{part[len('Literal[') : -1]}]")]
    distinct = {(type(each), each): value(each) for each in values}
    return fill("Literal[{}]", joined(", ", distinct.values()))
