"""Examples that are given: a value of the document's form, as an example of a type."""

from __future__ import annotations

from specloom.client.example_values import Example, ListExample, ObjectExample, PlainExample
from specloom.client.examples import Examples
from specloom.ir.types import (
    AliasDeclaration,
    ArrayType,
    EnumType,
    JsonValue,
    MapType,
    NullableType,
    Reference,
    Type,
    UnionType,
)


def given_example(kind: Type, value: JsonValue, examples: Examples) -> Example:
    """Return a value as an example of a type, so that its members have the names of that type; else as it is."""
    match kind:
        case NullableType(inner) if value is not None:
            return given_example(inner, value, examples)
        case UnionType():
            branch = next((each for each in kind.branches if _holds(each, value, examples)), None)
            return given_example(branch, value, examples) if branch is not None else PlainExample(value)
        case ArrayType(items) if isinstance(value, list):
            return ListExample(tuple(given_example(items, each, examples) for each in value))
        case MapType() if isinstance(value, dict):
            return ObjectExample(
                tuple((key, given_example(kind.values, each, examples)) for key, each in value.items())
            )
        case Reference():
            declaration = examples.declarations[kind.id]
            if isinstance(declaration, AliasDeclaration):
                return given_example(declaration.type, value, examples)
            if isinstance(value, dict):
                types = {field.name.wire: field.type for field in declaration.fields}
                members = (
                    (key, given_example(types[key], each, examples) if key in types else PlainExample(each))
                    for key, each in value.items()
                )
                return ObjectExample(tuple(members), declaration.id)
        case _:
            pass
    return PlainExample(value)


def _holds(kind: Type, value: JsonValue, examples: Examples) -> bool:
    """Whether a value may be of a type: of an object, by the names of its members and by constants."""
    if isinstance(kind, NullableType):
        return value is None or _holds(kind.inner, value, examples)
    if isinstance(kind, UnionType):
        return any(_holds(each, value, examples) for each in kind.branches)
    if not isinstance(kind, Reference):
        return not isinstance(value, dict) and examples.fits(kind, value)
    declaration = examples.declarations[kind.id]
    if isinstance(declaration, AliasDeclaration):
        return _holds(declaration.type, value, examples)
    if not isinstance(value, dict):
        return False
    fields = {field.name.wire: field for field in declaration.fields}
    needed = {name for name, field in fields.items() if field.required}
    if not needed <= value.keys() <= fields.keys():
        return False
    return all(_is_constant(fields[name].type, each) for name, each in value.items())


def _is_constant(kind: Type, value: JsonValue) -> bool:
    """Whether a value may stand where only some may; true of all other types."""
    return not isinstance(kind, EnumType) or value in kind.values
