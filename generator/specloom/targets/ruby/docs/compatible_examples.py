"""Examples in the docs, by the compatible rules: what an argument, a property and a model look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from specloom.ir.types import JsonValue
from specloom.render import Code, fill, joined
from specloom.targets.ruby import literals
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.model import (
    ArgumentLocation,
    ModelKind,
    RubyArgument,
    RubyModel,
    RubyProperty,
    RubyType,
    RubyValue,
    TypeKind,
)

_UUID = "38400000-8cf0-11bd-b23e-10b96e4ef00d"
_FILE = Code("File.new('/path/to/some/file')")
_TRUE, _FALSE = Code("true"), Code("false")
_MOST = 2
"""How often a class is spelled out in one list of arguments; after that nothing is printed."""
_DEEPEST = 100
_ARGUMENTS = {
    (TypeKind.INTEGER, "int64"): Code("789"),
    (TypeKind.INTEGER, None): Code("56"),
    (TypeKind.FLOAT, "float"): Code("3.4"),
    (TypeKind.FLOAT, "double"): Code("1.2"),
    (TypeKind.FLOAT, None): Code("8.14"),
    (TypeKind.DATE, None): Code("Date.parse('2013-10-20')"),
    (TypeKind.TIME, None): Code("Time.parse('2013-10-20T19:20:30+01:00')"),
    (TypeKind.BOOLEAN, None): Code("true"),
}
_PROPERTIES = {
    (TypeKind.INTEGER, "int64"): Code("3.56"),
    (TypeKind.INTEGER, None): Code("37"),
    (TypeKind.DATE, None): Code("Date.today"),
    (TypeKind.TIME, None): Code("Time.now"),
    (TypeKind.BOOLEAN, None): Code("false"),
}
_ELSE = Code("3.56")


class CompatibleExamples:
    """Examples for one client."""

    def __init__(self, module: Code, models: Iterable[RubyModel]) -> None:
        self._module = module
        self._models: Mapping[str, RubyModel] = {model.class_name: model for model in models}

    def arguments(self, arguments: Iterable[RubyArgument]) -> list[Code]:
        """Return the examples of one list of arguments; a class is spelled out twice in all of it."""
        spelled: Counter[str] = Counter()
        return [self._argument(argument, spelled) for argument in arguments]

    def properties(self, properties: Iterable[RubyProperty]) -> list[Code]:
        """Return the examples of the properties of one model."""
        spelled: Counter[str] = Counter()
        return [self._property(prop.value, prop.name, spelled, 0) for prop in properties]

    def _argument(self, argument: RubyArgument, spelled: Counter[str]) -> Code:
        kind = argument.value.type
        if kind.inner is not None:
            item = self._property(argument.value.items or RubyValue(kind.inner), "inner", spelled, 0)
            if kind.kind is TypeKind.ARRAY:
                return fill("[{}]", item)
            pattern = "{{ key: {}}}" if argument.location is ArgumentLocation.BODY else "{{ key: {{ key: {}}}}}"
            return fill(pattern, item)
        if kind.kind is TypeKind.MODEL:
            return self._model(kind, spelled, 0)
        examples = argument.examples
        if not examples and argument.location is not ArgumentLocation.FORM and argument.value.example is not None:
            examples = (argument.value.example,)
        return _scalar(argument, examples[0] if examples else None)

    def _property(self, value: RubyValue, name: str, spelled: Counter[str], depth: int) -> Code:
        """Return the example of a property, of an item or of the value of a map."""
        kind = value.type
        if kind.kind is TypeKind.ARRAY and kind.inner is not None:
            if isinstance(value.example, list) and value.example:
                return escaping.listed(value.example)
            return fill("[{}]", self._property(value.items or RubyValue(kind.inner), name, spelled, depth))
        if kind.kind is TypeKind.HASH and kind.inner is not None:
            return fill("{{ key: {}}}", self._property(value.items or RubyValue(kind.inner), "inner", spelled, depth))
        if kind.kind is TypeKind.MODEL:
            return self._model(kind, spelled, depth)
        if kind.kind is TypeKind.FILE:
            return _FILE
        example = value.enum[0] if value.enum else value.example
        if kind.kind is TypeKind.STRING:
            return escaping.quoted(f"{name}_example" if example is None else example)
        if kind.kind is TypeKind.BOOLEAN:
            return _TRUE if example is True else _FALSE
        if example is not None:
            return _written(kind.kind, example)
        return _fallback(_PROPERTIES, value, _ELSE)

    def _model(self, kind: RubyType, spelled: Counter[str], depth: int) -> Code:
        """Return the example of a model: the properties that it requires."""
        model = self._models.get(kind.model)
        if model is None or depth > _DEEPEST:
            return Code("nil")
        if model.kind is ModelKind.ENUM:
            return fill("{}::{}::{}", self._module, model.class_name, model.constants[0].name)
        if model.kind is ModelKind.ONE_OF:
            first = min(model.types, key=literals.type_name)
            return self._model(first, spelled, depth + 1) if first.kind is TypeKind.MODEL else Code("nil")
        if spelled[model.class_name] >= _MOST:
            return Code("")
        spelled[model.class_name] += 1
        instance = fill("{}::{}.new", self._module, model.class_name)
        required = [prop for prop in model.properties if prop.required]
        if not required:
            return instance
        return fill("{}({{{}}})", instance, joined(", ", [self._pair(prop, spelled, depth + 1) for prop in required]))

    def _pair(self, prop: RubyProperty, spelled: Counter[str], depth: int) -> Code:
        return fill("{}: {}", prop.name, self._property(prop.value, prop.name, spelled, depth))


def _scalar(argument: RubyArgument, example: JsonValue) -> Code:
    """Return the example of an argument that is a scalar."""
    value = argument.value
    kind = value.type.kind
    if value.enum:
        example = value.enum[0]
    match kind:
        case TypeKind.FILE:
            return _FILE
        case TypeKind.STRING if example is not None:
            return escaping.quoted(example)
        case TypeKind.STRING:
            return escaping.quoted(_UUID if value.format == "uuid" else f"{argument.name}_example")
        case TypeKind.BOOLEAN if example is not None:
            return _TRUE if example is True else _FALSE
        case _ if example is not None:
            return _written(kind, example)
        case _:
            return _fallback(_ARGUMENTS, value, Code("Object"))


def _written(kind: TypeKind, example: JsonValue) -> Code:
    """Return an example that the document gives for what is neither a string nor a boolean."""
    if kind in (TypeKind.DATE, TypeKind.TIME):
        return fill("{}.parse({})", Code("Date") if kind is TypeKind.DATE else Code("Time"), escaping.quoted(example))
    return escaping.raw(example)


def _fallback(table: Mapping[tuple[TypeKind, str | None], Code], value: RubyValue, other: Code) -> Code:
    kind = value.type.kind
    return table.get((kind, value.format)) or table.get((kind, None)) or other
