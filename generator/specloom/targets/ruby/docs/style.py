"""The two styles of the docs: the compatible one, quirks and all, and one that mends what is wrong for a reader."""

from __future__ import annotations

from specloom.ir.types import JsonScalar
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.ruby import literals
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.docs.compatible_examples import CompatibleExamples
from specloom.targets.ruby.docs.corrected_examples import CorrectedExamples
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


class CompatibleStyle:
    """The style that readers know, to the letter."""

    corrected = False

    def __init__(self, module: Code, models: tuple[RubyModel, ...]) -> None:
        self.module = module
        self.examples: CompatibleExamples = CompatibleExamples(module, models)

    def cell(self, text: str | None, times: int = 1, enum: tuple[JsonScalar, ...] = ()) -> Code:
        """Return a text for a table's cell."""
        _ = enum
        return escaping.cell(text, times)

    def prose(self, text: str) -> Code:
        """Return a text that stands on its own."""
        return escaping.prose(text)

    def comment(self, text: str | None, times: int = 1) -> Code:
        """Return a text as the rest of a comment line."""
        return escaping.in_code(text, times)

    def signature(self, returns: RubyType) -> Code:
        """Return a type in the line of a method."""
        if returns.has_model:
            return fill("<{}>", literals.type_name(returns))
        return escaping.html(literals.type_name(returns))

    def everything(self, returns: Code) -> Code:
        """Return the type of the variant that returns everything."""
        return fill("<Array({}, Integer, Hash)>", returns)

    def argument_type(self, argument: RubyArgument) -> Code:
        """Return the cell of an argument's type, with the links of the compatible style, dead ones among them."""
        kind = argument.value.type
        inner = kind.innermost
        name = escaping.html(literals.type_name(kind))
        if (kind.inner is None and inner.kind is not TypeKind.MODEL) or inner.kind is TypeKind.FILE:
            return fill("**{}**", name)
        in_body = argument.location in (ArgumentLocation.BODY, ArgumentLocation.FORM)
        nameless = kind.kind is TypeKind.MODEL and not in_body
        return fill("[**{}**]({}.md)", name, Code("") if nameless else literals.type_name(inner))

    def property_type(self, value: RubyValue) -> Code:
        """Return the cell of a property's type."""
        if value.direct and value.type.has_model:
            return fill("[**{}**](.md)", escaping.html(literals.type_name(value.type)))
        return type_cell(value.type)

    def default(self, value: RubyValue) -> Code:
        """Return a default in the notes."""
        return escaping.default(value.default, value.type.kind)

    def model_lines(self, model: RubyModel) -> list[Code]:
        """Return the example's value of each property."""
        return [
            escaping.model_example(None if prop.value.type.kind is TypeKind.MODEL else prop.value.example)
            for prop in model.properties
        ]

    def instance(self, model: RubyModel) -> Code:
        """Return how an instance without properties is made."""
        return fill("{}::{}.new()", self.module, model.class_name)

    def shown(self, model: RubyModel) -> tuple[RubyProperty, ...]:
        """Return the properties that the example of a model shows."""
        return model.properties


class CorrectedStyle(CompatibleStyle):
    """The style without dead links and broken examples; it says which values an enum has and what calls raise."""

    corrected = True

    def __init__(self, module: Code, models: tuple[RubyModel, ...]) -> None:
        super().__init__(module, models)
        self.examples = self._corrected = CorrectedExamples(module, models)

    def cell(self, text: str | None, times: int = 1, enum: tuple[JsonScalar, ...] = ()) -> Code:
        """Return a text for a table's cell, and the values of an enum."""
        _ = times
        parts = [markdown.cell(text)] if text else []
        if enum:
            choices = [markdown.code_cell(literals.value(choice)) for choice in enum]
            parts.append(fill("One of {}.", joined(", ", choices)))
        return joined(" ", parts)

    def prose(self, text: str) -> Code:
        """Return a text that stands on its own, with its lines."""
        return markdown.text(text)

    def comment(self, text: str | None, times: int = 1) -> Code:
        """Return a text as the rest of a comment line."""
        _ = times
        return escaping.comment(text or "")

    def signature(self, returns: RubyType) -> Code:
        """Return a type in the line of a method, where a bare `<` would begin a tag."""
        return escaping.html(literals.type_name(returns))

    def everything(self, returns: Code) -> Code:
        """Return the type of the variant that returns everything."""
        return fill("Array({}, Integer, Hash)", returns)

    def argument_type(self, argument: RubyArgument) -> Code:
        """Return the cell of an argument's type."""
        return type_cell(argument.value.type)

    def property_type(self, value: RubyValue) -> Code:
        """Return the cell of a property's type."""
        return type_cell(value.type)

    def default(self, value: RubyValue) -> Code:
        """Return a default in the notes."""
        return markdown.code_cell(literals.value(value.default))

    def model_lines(self, model: RubyModel) -> list[Code]:
        """Return the example's value of each property that is shown."""
        return self.examples.properties(self.shown(model))

    def instance(self, model: RubyModel) -> Code:
        """Return how an instance without shown properties is made, or built."""
        name = fill("{}::{}", self.module, model.class_name)
        if model.constants:
            return fill("{}::{}", name, model.constants[0].name)
        if model.kind is ModelKind.ANY_OF and model.types:
            return fill("{}.build({})", name, self._corrected.built(model))
        return fill("{}.new", name)

    def shown(self, model: RubyModel) -> tuple[RubyProperty, ...]:
        """Return the required properties and those with an example."""
        if model.kind is ModelKind.ANY_OF:
            return ()
        return tuple(prop for prop in model.properties if prop.required or prop.value.example is not None)


def type_cell(kind: RubyType) -> Code:
    """Return a type as a cell, linked where a model is in it."""
    name = escaping.html(literals.type_name(kind))
    if kind.has_model:
        return fill("[**{}**]({}.md)", name, literals.constant(kind.innermost.model))
    return fill("**{}**", name)
