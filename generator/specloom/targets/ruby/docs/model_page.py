"""The views of the pages of models: one for a oneOf, one for all others."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code, fill
from specloom.targets import markdown
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.docs.rows import RowView, property_row
from specloom.targets.ruby.docs.style import CompatibleStyle, type_cell
from specloom.targets.ruby.literals import constant, gem_name, identifier, type_name, value
from specloom.targets.ruby.model import ModelKind, RubyClient, RubyModel


@dataclass(frozen=True, slots=True)
class ValueView:
    """A value of an enum."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    """The page of a model with properties, or without any."""

    module: Code
    gem: Code
    name: Code
    has_description: bool
    description: Code
    rows: tuple[RowView, ...]
    has_table: bool
    has_lines: bool
    instance: Code
    lines: tuple[Code, ...]
    has_values: bool
    values: tuple[ValueView, ...]
    has_branches: bool
    branches: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class UnionView:
    """The page of a oneOf."""

    module: Code
    gem: Code
    name: Code
    symbols: tuple[Code, ...]
    first: Code
    types: tuple[Code, ...]
    has_discriminator: bool
    mapping_heading: Code
    discriminator: Code
    mapping: tuple[Code, ...]


def model_view(client: RubyClient, model: RubyModel, style: CompatibleStyle) -> ModelView:
    """Return the view of the page of a model that is no oneOf."""
    names = [identifier(prop.name) for prop in style.shown(model)]
    pairs = [fill("{}: {}", name, line) for name, line in zip(names, style.model_lines(model), strict=True)]
    values = tuple(
        ValueView(constant(const.name), markdown.code_cell(value(const.value)))
        for const in (model.constants if style.corrected else ())
    )
    branches = model.types if style.corrected and model.kind is ModelKind.ANY_OF else ()
    return ModelView(
        module=constant(client.module),
        gem=gem_name(client.gem),
        name=constant(model.class_name),
        has_description=style.corrected and bool(model.description),
        description=style.prose(model.description or ""),
        rows=tuple(property_row(prop, style) for prop in model.properties),
        has_table=bool(model.properties) or not style.corrected,
        has_lines=bool(pairs),
        instance=style.instance(model),
        lines=_listed(pairs),
        has_values=bool(values),
        values=values,
        has_branches=bool(branches),
        branches=tuple(map(type_cell, branches)),
    )


def union_view(client: RubyClient, model: RubyModel, style: CompatibleStyle) -> UnionView:
    """Return the view of the page of a oneOf."""
    types = sorted(map(type_name, model.types))
    discriminator = model.discriminator
    pairs = discriminator.mapping if discriminator else ()
    return UnionView(
        module=constant(client.module),
        gem=gem_name(client.gem),
        name=constant(model.class_name),
        symbols=_listed([fill(":'{}'", name) for name in types]),
        first=types[0],
        types=tuple(types),
        has_discriminator=discriminator is not None,
        mapping_heading=Code("mapping") if style.corrected else Code("name"),
        discriminator=identifier(discriminator.name) if discriminator else Code(""),
        mapping=_listed([fill(":{} => :'{}'", escaping.quoted(key), constant(name)) for key, name in pairs]),
    )


def _listed(lines: list[Code]) -> tuple[Code, ...]:
    """Return lines with a comma after each but the last."""
    return (*(fill("{},", line) for line in lines[:-1]), *lines[-1:])
