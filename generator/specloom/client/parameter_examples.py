"""Examples of parameters: values of which something is left when they are written into a path, a query or a header."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.client.example_scalars import text_for
from specloom.client.example_values import Example, ListExample, ObjectExample, PlainExample
from specloom.client.examples import Examples
from specloom.ir.api import Location, Parameter
from specloom.ir.types import (
    AliasDeclaration,
    AnyType,
    ArrayType,
    Constraints,
    Docs,
    EnumType,
    Field,
    MapType,
    NullableType,
    Reference,
    TupleType,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations

_DOTS = (".", "..")
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class ParameterExamples:
    """Examples for the parameters of one client; what is written in a media type is as in a body."""

    declarations: Declarations
    examples: Examples

    def of(self, parameter: Parameter, name: str) -> Example:
        """Return an example of a parameter that is called `name`."""
        if parameter.media_type is not None:
            return self.examples.of(parameter.type, name, parameter.docs, parameter.constraints)
        in_path = parameter.location is Location.PATH
        return _Flat(self.declarations, self.examples, in_path).of(
            parameter.type, name, parameter.docs, parameter.constraints
        )


@dataclass(frozen=True, slots=True)
class _Flat:
    """Makes examples out of texts, lists and objects, none of them empty where that can be."""

    declarations: Declarations
    examples: Examples
    in_path: bool

    def of(
        self,
        kind: Type,
        name: str,
        docs: Docs | None = None,
        constraints: Constraints | None = None,
        above: tuple[str, ...] = (),
    ) -> Example:
        """Return an example; `above` are the declarations around it."""
        given = (each for each in (docs.examples if docs else ()) if self._is_usable(each))
        for value in given:
            if self.examples.fits(kind, value):
                return PlainExample(value)
        match kind:
            case AnyType():
                return PlainExample(text_for(name))
            case EnumType():
                return PlainExample(next(filter(self._is_usable, kind.values), kind.values[0]))
            case NullableType(inner):
                return self.of(inner, name, None, constraints, above)
            case ArrayType(items):
                return self._listed([items], name, above)
            case TupleType(items):
                return self._listed(items, name, above)
            case MapType(values) if len(above) < _DEEPEST:
                return ObjectExample((("key", self.of(values, "value", None, None, above)),))
            case UnionType(branches, None):
                made = [self.of(branch, name, None, constraints, above) for branch in self.examples.ranked(branches)]
                return next(filter(says_something, made), made[0])
            case Reference(key) if key not in above and len(above) < _DEEPEST:
                return self._declared(key, name, (*above, key))
            case _:
                return self.examples.of(kind, name, None, constraints)

    def _listed(self, items: Iterable[Type], name: str, above: tuple[str, ...]) -> ListExample:
        return ListExample(tuple(self.of(item, name, None, None, above) for item in items))

    def _declared(self, key: str, name: str, above: tuple[str, ...]) -> Example:
        declaration = self.declarations[key]
        if isinstance(declaration, AliasDeclaration):
            return self.of(declaration.type, name, declaration.docs, declaration.constraints, above)
        needed = self.examples.needed_fields(declaration.fields)
        fields = needed or self.examples.telling_optional(declaration.fields)
        return ObjectExample(tuple((field.name.wire, self._field(field, above)) for field in fields), key)

    def _field(self, field: Field, above: tuple[str, ...]) -> Example:
        return self.of(field.type, field.name.wire, field.docs, field.constraints, above)

    def _is_usable(self, value: object) -> bool:
        return value not in ("", None) and not (self.in_path and value in _DOTS)


def says_something(example: Example) -> bool:
    """Whether anything is left of an example where nothing is written for null, and for an empty list or object."""
    match example:
        case PlainExample(value):
            return value not in (None, "", [], {})
        case ListExample(items):
            return any(map(says_something, items))
        case ObjectExample(members):
            return any(says_something(member) for _, member in members)
        case _:
            return True
