"""Views of models: objects, enums, oneOf and anyOf."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code, fill, joined
from specloom.targets.ruby.literals import (
    array,
    comment,
    flag,
    named,
    string,
    symbol,
    tail,
    type_code,
    type_name,
    value,
)
from specloom.targets.ruby.model import ModelKind, RubyClient, RubyDiscriminator, RubyModel, RubyProperty, TypeKind
from specloom.targets.sharing import Shared

_BASES = {
    ModelKind.OBJECT: Code("class {} < SdkRuntime::Model"),
    ModelKind.ENUM: Code("class {} < SdkRuntime::Enum"),
    ModelKind.ONE_OF: Code("module {}"),
    ModelKind.ANY_OF: Code("class {} < SdkRuntime::AnyOf"),
}
_LONGEST_CHOICE = 100


@dataclass(frozen=True, slots=True)
class AttributeView:
    """A property: its comment and the declaration."""

    later: bool
    """Whether something stands above it."""
    doc: Code
    declaration: Code


@dataclass(frozen=True, slots=True)
class ConstantView:
    """A value of an enum."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    """The file of a model."""

    module: Code
    doc: Code
    opening: Code
    statements: tuple[Code, ...]
    """What stands at the top of the body."""
    constants: tuple[ConstantView, ...]
    values: Code
    attributes: tuple[AttributeView, ...]


def attributes() -> Shared[AttributeView]:
    """Return what makes the views of properties, each once."""
    return Shared(_attribute)


def model_view(client: RubyClient, model: RubyModel, shared: Shared[AttributeView]) -> ModelView:
    """Return the view of a model's file; `shared` makes its attributes."""
    with_properties = model.kind in (ModelKind.OBJECT, ModelKind.ANY_OF)
    return ModelView(
        module=client.module,
        doc=comment(_doc(model)),
        opening=fill(_BASES[model.kind], model.class_name),
        statements=_statements(model),
        constants=tuple(ConstantView(const.name, value(const.value)) for const in model.constants),
        values=joined(", ", (const.name for const in model.constants)),
        attributes=_attributes(model, shared) if with_properties else (),
    )


def _doc(model: RubyModel) -> str:
    texts = [text for text in (model.title, model.description) if text and text.strip()]
    if texts:
        return "\n\n".join(texts)
    match model.kind:
        case ModelKind.ONE_OF:
            return "One of several types."
        case ModelKind.ANY_OF:
            return "Any of several types."
        case ModelKind.ENUM:
            return "One of several values."
        case ModelKind.OBJECT:
            return "An object of the API."


def _statements(model: RubyModel) -> tuple[Code, ...]:
    statements: list[Code] = []
    types = joined(", ", map(type_code, model.types))
    if model.kind is ModelKind.ONE_OF:
        statements += [Code("extend SdkRuntime::OneOf\n"), fill("one_of({})", types)]
    elif model.kind is ModelKind.ANY_OF:
        statements.append(fill("any_of({})", types))
    if model.tags is not None:
        is_said = model.kind is not ModelKind.ONE_OF or model.discriminator is not None
        statements.append(_told_by(Code("discriminator") if is_said else Code("told_by"), model.tags))
    statements += [fill("tag {}, {}", string(wire), value(constant)) for wire, constant in model.undeclared]
    if model.additional is not None:
        statements.append(fill("additional({})", type_code(model.additional)))
    return tuple(statements)


def _told_by(word: Code, tag: RubyDiscriminator) -> Code:
    values = joined(", ", (fill("{} => {}", *map(string, pair)) for pair in tag.mapping))
    default = fill(", default: {}", string(tag.default)) if tag.default is not None else Code("")
    return fill("{} {}, {}, {{ {} }}{}", word, symbol(tag.name), string(tag.wire), values, default)


def _attributes(model: RubyModel, shared: Shared[AttributeView]) -> tuple[AttributeView, ...]:
    above = bool(_statements(model))
    return tuple(shared.of(prop, above or index > 0) for index, prop in enumerate(model.properties))


def _attribute(prop: RubyProperty, later: bool) -> AttributeView:  # noqa: FBT001 - called by position
    head = fill("# @!attribute [rw] {}", prop.name)
    tag = fill("#   @return [{}]", type_name(prop.value.type))
    text = (prop.description or "").strip()
    returned = fill("{} {}", tag, tail(text, hang=4)) if text else tag
    choices = prop.choices if prop.value.enum else ()
    if len(choices) > _LONGEST_CHOICE or prop.value.type.kind in (TypeKind.ARRAY, TypeKind.HASH):
        choices = ()
    parts = [symbol(prop.name), string(prop.wire), type_code(prop.value.type)]
    parts += named(
        required=flag(on=prop.required),
        read_only=flag(on=prop.is_received),
        values=array(map(value, choices)) if choices else None,
        constant=value(prop.constant.value) if prop.constant is not None else None,
    )
    return AttributeView(later, joined("\n", [head, returned]), fill("attribute {}", joined(", ", parts)))
