"""Types: what an annotation says, in one spelling: `Optional[List[str]]` is `list[str] | None`."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field

import griffe

from specloom.comparison.package import Outside, Package

_TYPING = ("typing", "typing_extensions", "collections.abc", "builtins", "types", "collections", "contextlib", "re")
"""Modules whose names are one vocabulary: `typing.List` and `list`."""
_SPELLED = {
    "List": "list",
    "Dict": "dict",
    "Set": "set",
    "FrozenSet": "frozenset",
    "Tuple": "tuple",
    "Type": "type",
    "Text": "str",
    "AbstractSet": "Set",
    "DefaultDict": "defaultdict",
    "NoneType": "None",
    "object": "Any",
    "ContextManager": "AbstractContextManager",
    "AsyncContextManager": "AbstractAsyncContextManager",
}
_TRANSPARENT = frozenset({"Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "Unpack"})
"""What says something of a place, and nothing of the type there."""
_LEFT_OUT = frozenset({"Omit", "NotGiven", "_NotGiven", "NotGivenOr"})
"""Types of the value that says that an argument is not given; their names are those of the lineage."""
_DEEPEST = 24


@dataclass(frozen=True, slots=True)
class Named:
    """A type by its name: of the package itself, or of another one."""

    name: str
    arguments: tuple[Type, ...] = ()
    is_own: bool = False
    """Whether it is of the package: then another one has the same, where one of its types is called so."""
    own: griffe.Object | None = field(default=None, compare=False, repr=False)
    """The class or the alias of the package."""


@dataclass(frozen=True, slots=True)
class Constant:
    """One value, of a `Literal`."""

    value: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Any of several types."""

    types: frozenset[Type]


@dataclass(frozen=True, slots=True)
class Unclear:
    """What is no type that is known here."""

    text: str


Type = Named | Constant | Choice | Unclear
ANY, NONE, OMITTED = Named("Any"), Named("None"), Named("omitted")


def choice(types: Iterable[Type]) -> Type:
    """Return the type that is any of `types`; that an argument may be left out is not one of them."""
    flat: set[Type] = set()
    for each in types:
        flat |= each.types if isinstance(each, Choice) else {each}
    flat = flat - {OMITTED} or {OMITTED}
    return next(iter(flat)) if len(flat) == 1 else Choice(frozenset(flat))


@dataclass(frozen=True, slots=True)
class Types:
    """Reads the annotations of a package; `public` are the paths of aliases that are compared by themselves.

    What was read is kept, by the annotation and where it is written: griffe's objects live as long as their package.
    """

    package: Package
    public: frozenset[str]
    _read_already: dict[tuple[int, int], Type] = field(default_factory=dict)
    _meanings: dict[str, Type | None] = field(default_factory=dict)
    _open: set[str] = field(default_factory=set)
    """The aliases that are being read: one that is made of itself keeps its name within."""

    def of(self, annotation: str | griffe.Expr | None, scope: griffe.Object, depth: int = 0) -> Type | None:
        """Return the type that an annotation says, where it is written; None where nothing is said."""
        if annotation is None:
            return None
        if depth > _DEEPEST:
            return Unclear("...")
        if depth:
            return self._read(annotation, scope, depth + 1)
        key = (id(annotation), id(scope))
        known = self._read_already.get(key)
        if known is None:
            known = self._read_already[key] = self._read(annotation, scope, 1)
        return known

    def _read(self, expression: str | griffe.Expr, scope: griffe.Object, depth: int) -> Type:
        match expression:
            case str():
                return self._constant(expression, scope, depth)
            case griffe.ExprName() | griffe.ExprAttribute():
                return self._name(str(expression), (), scope, depth)
            case griffe.ExprSubscript(left, inner):
                return self._subscript(str(left), inner, scope, depth)
            case griffe.ExprBinOp(left, "|", right):
                return choice([self._part(left, scope, depth), self._part(right, scope, depth)])
            case griffe.ExprList(elements):
                return Named("[]", tuple(self._part(each, scope, depth) for each in elements))
            case _:
                return Unclear(str(expression))

    def _part(self, expression: str | griffe.Expr, scope: griffe.Object, depth: int) -> Type:
        return self.of(expression, scope, depth) or ANY

    def _constant(self, value: str, scope: griffe.Object, depth: int) -> Type:
        if value == "None":
            return NONE
        if value == "...":
            return Named("...")
        try:
            text = ast.literal_eval(value)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return Unclear(value)
        expression = _parsed(text, scope) if isinstance(text, str) else None
        return Unclear(value) if expression is None else self._part(expression, scope, depth)

    def _subscript(self, left: str, inner: str | griffe.Expr, scope: griffe.Object, depth: int) -> Type:
        parts = list(inner.elements) if isinstance(inner, griffe.ExprTuple) else [inner]
        found = self.package.lookup(scope, left)
        word = _word(found.path) if isinstance(found, Outside) else None
        if word == "Literal":
            return choice([Constant(str(each)) for each in parts])
        if word == "Union":
            return choice([self._part(each, scope, depth) for each in parts])
        if word == "Optional":
            return choice([self._part(parts[0], scope, depth), NONE])
        if word in _TRANSPARENT:
            return self._part(parts[0], scope, depth)
        return self._name(left, tuple(self._part(each, scope, depth) for each in parts), scope, depth)

    def _name(self, name: str, arguments: tuple[Type, ...], scope: griffe.Object, depth: int) -> Type:
        if name == "None":
            return NONE
        found = self.package.followed(self.package.lookup(scope, name))
        if found is None:
            return Unclear(name)
        if isinstance(found, Outside):
            word = _word(found.path)
            if word == "Self":
                return self._self(scope)
            if word == "AnyStr":
                return Named("variable")
            return Named(found.path if word is None else _SPELLED.get(word, word), arguments)
        if found.name in _LEFT_OUT:
            return OMITTED
        if found.name == "SequenceNotStr":  # the lineage's word for a sequence that is no text
            return Named("Sequence", arguments)
        if isinstance(found, griffe.Class):
            return Named(found.name, arguments, is_own=True, own=found)
        if is_variable(found):
            first = next(iter(scope.parameters), None) if isinstance(scope, griffe.Function) else None
            return self._self(scope) if first is not None and str(first.annotation) == name else Named("variable")
        if found.path not in self.public and found.path not in self._open:
            meant = self.meaning(found, depth)
            if meant is not None:
                return meant
        return Named(found.name, arguments, is_own=True, own=found)

    def _self(self, scope: griffe.Object) -> Type:
        here: griffe.Object | None = scope
        while here is not None and not isinstance(here, griffe.Class):
            here = here.parent
        return Unclear("Self") if here is None else Named("Self", (), is_own=True, own=here)

    def meaning(self, alias: griffe.Object, depth: int = 0) -> Type | None:
        """Return the type that an alias is another name for; None where it is no alias."""
        if depth == 0 and alias.path in self._meanings:
            return self._meanings[alias.path]
        value = alias_value(alias)
        self._open.add(alias.path)
        meant = None if value is None or alias.parent is None else self.of(value, alias.parent, depth)
        self._open.discard(alias.path)
        if depth == 0:
            self._meanings[alias.path] = meant
        return meant


def alias_value(found: griffe.Object) -> str | griffe.Expr | None:
    """Return what an alias stands for; None for what is no alias."""
    if isinstance(found, griffe.TypeAlias):
        return found.value
    if not isinstance(found, griffe.Attribute) or not isinstance(found.parent, griffe.Module):
        return None
    match found.value:
        case griffe.ExprCall(function, arguments) if str(function).rpartition(".")[2] == "TypeAliasType":
            return arguments[1] if len(arguments) > 1 else None
        case griffe.ExprSubscript() | griffe.ExprBinOp() | griffe.ExprName() | griffe.ExprAttribute():
            marked = str(found.annotation or "").rpartition(".")[2] == "TypeAlias"
            return found.value if marked or found.annotation is None else None
        case str() if str(found.annotation or "").rpartition(".")[2] == "TypeAlias":
            return found.value
        case _:
            return None


def is_variable(found: griffe.Object) -> bool:
    """Whether something is a type variable."""
    value = found.value if isinstance(found, griffe.Attribute) else None
    if not isinstance(value, griffe.ExprCall):
        return False
    return str(value.function).rpartition(".")[2] in {"TypeVar", "ParamSpec", "TypeVarTuple", "NewType"}


def _word(path: str) -> str | None:
    """Return the word of the common vocabulary that a path is; None for the name of something else."""
    module, _, word = path.rpartition(".")
    return word if module in _TYPING else None


def _parsed(text: str, scope: griffe.Object) -> griffe.Expr | None:
    """Return the expression in an annotation that is written as text; None where it is none."""
    owner: griffe.Object | None = scope
    while owner is not None and not isinstance(owner, griffe.Module | griffe.Class):
        owner = owner.parent
    if owner is None:
        return None
    try:
        node = ast.parse(text.strip(), mode="eval").body
        return griffe.get_expression(node, owner, parse_strings=False)
    except (SyntaxError, ValueError, KeyError, RecursionError, MemoryError):
        return None
