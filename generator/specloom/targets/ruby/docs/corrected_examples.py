"""Examples of the corrected style: every value is a literal of its own type, and recursion is cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from specloom.ir.types import JsonValue
from specloom.render import Code, fill, joined
from specloom.targets.ruby import literals
from specloom.targets.ruby.docs.compatible_examples import CompatibleExamples
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

_DEEPEST = 8
_MOST = 100
"""Models that one example spells out."""
_FALLBACKS = {
    TypeKind.INTEGER: Code("1"),
    TypeKind.FLOAT: Code("1.0"),
    TypeKind.BOOLEAN: Code("true"),
    TypeKind.DATE: Code("Date.parse('2013-10-20')"),
    TypeKind.TIME: Code("Time.parse('2013-10-20T19:20:30+01:00')"),
    TypeKind.FILE: Code("File.new('/path/to/some/file')"),
    TypeKind.OBJECT: Code("{}"),
}
_WRITTEN = (ArgumentLocation.PATH, ArgumentLocation.QUERY, ArgumentLocation.HEADER, ArgumentLocation.COOKIE)
"""Where nothing is left of an empty object."""
_FITTING: dict[TypeKind, type | tuple[type, ...]] = {
    TypeKind.STRING: str,
    TypeKind.INTEGER: int,
    TypeKind.FLOAT: (int, float),
    TypeKind.BOOLEAN: bool,
    TypeKind.OBJECT: (str, int, float, list, dict),
}


class CorrectedExamples(CompatibleExamples):
    """Examples of one client that are Ruby."""

    def arguments(self, arguments: Iterable[RubyArgument]) -> list[Code]:
        """Return the examples of one list of arguments."""
        return [self._given(argument) for argument in arguments]

    def _given(self, argument: RubyArgument) -> Code:
        """Return the example of an argument; in a path and the like it is one of which something is left."""
        kind, written = argument.value.type, next(iter(argument.examples), None)
        if argument.location in _WRITTEN and kind.kind is TypeKind.OBJECT and written is None:
            return literals.string(f"{argument.name}_example")
        model = self._models.get(kind.model) if kind.kind is TypeKind.MODEL else None
        if argument.location in _WRITTEN and model is not None and model.kind is ModelKind.OBJECT:
            telling = _telling(model)
            if telling is not None:
                inner = self._example(telling.value, telling.name, (model.class_name,), Counter())
                return fill("{}::{}.new({{{}: {}}})", self._module, model.class_name, telling.name, inner)
        return self._example(argument.value, argument.name, (), Counter(), written)

    def properties(self, properties: Iterable[RubyProperty]) -> list[Code]:
        """Return the examples of the properties of one model."""
        spelled: Counter[str] = Counter()
        return [self._example(prop.value, prop.name, ("",), spelled) for prop in properties]

    def built(self, model: RubyModel) -> Code:
        """Return an example of what a union is built from."""
        return self._example(RubyValue(model.types[0]), "data", (model.class_name,), Counter())

    def _example(
        self, value: RubyValue, name: str, above: tuple[str, ...], spelled: Counter[str], written: JsonValue = None
    ) -> Code:
        """Return an example of a value; `above` are the models around it, with an empty name for a list or a hash."""
        kind = value.type
        if kind.kind is TypeKind.MODEL:
            return self._of_model(kind, name, above, spelled)
        for data in (written, value.example, value.default, *_first(value)):
            if data is not None and (not value.enum or data in value.enum):
                literal = _literal(kind, data)
                if literal is not None:
                    return literal
        if kind.inner is not None:
            inner = self._example(value.items or RubyValue(kind.inner), name, (*above, ""), spelled)
            return fill("[{}]" if kind.kind is TypeKind.ARRAY else "{{'key' => {}}}", inner)
        return _FALLBACKS.get(kind.kind) or literals.string(f"{name}_example")

    def _of_model(self, kind: RubyType, name: str, above: tuple[str, ...], spelled: Counter[str]) -> Code:
        model = self._models.get(kind.model)
        if model is None or len(above) > _DEEPEST or kind.model in above or spelled.total() >= _MOST:
            return Code("nil")
        spelled[kind.model] += 1
        if model.kind is ModelKind.ENUM:
            telling = next((each for each in model.constants if each.value != ""), model.constants[0])
            return fill("{}::{}::{}", self._module, model.class_name, telling.name)
        above = (*above, kind.model)
        if model.kind in (ModelKind.ONE_OF, ModelKind.ANY_OF) and model.types:
            return self._example(RubyValue(model.types[0]), name, above, spelled)
        instance = fill("{}::{}.new", self._module, model.class_name)
        pairs = [
            fill("{}: {}", prop.name, self._example(prop.value, prop.name, above, spelled))
            for prop in model.properties
            if prop.required
        ]
        return fill("{}({{{}}})", instance, joined(", ", pairs)) if pairs else instance


def _telling(model: RubyModel) -> RubyProperty | None:
    """Return the property that says something of an object that may do without any; None where some must be there."""
    if any(prop.required for prop in model.properties):
        return None
    scalars = (prop for prop in model.properties if prop.value.type.kind in _FITTING and not prop.read_only)
    return next(scalars, None)


def _first(value: RubyValue) -> tuple[JsonValue, ...]:
    """Return the first value of an enum that says something, if it is one."""
    return tuple([each for each in value.enum if each not in ("", None)][:1]) or tuple(value.enum[:1])


def _literal(kind: RubyType, data: JsonValue) -> Code | None:
    """Return the literal of a value of the document; None where it is none of the type's."""
    if kind.kind in (TypeKind.DATE, TypeKind.TIME) and isinstance(data, str):
        name = Code("Date") if kind.kind is TypeKind.DATE else Code("Time")
        return fill("{}.parse({})", name, literals.string(data))
    if kind.kind is TypeKind.ARRAY and kind.inner is not None and isinstance(data, list) and not kind.has_model:
        items = [_literal(kind.inner, item) for item in data]
        fitting = [item for item in items if item is not None]
        return fill("[{}]", joined(", ", fitting)) if fitting and len(fitting) == len(items) else None
    wanted = _FITTING.get(kind.kind)
    if wanted is None or not isinstance(data, wanted):
        return None
    if isinstance(data, bool) and kind.kind not in (TypeKind.BOOLEAN, TypeKind.OBJECT):
        return None
    return literals.value(data)
