"""The views of the pages of models: one for a oneOf, one for all others."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code, fill
from specloom.targets import markdown
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.docs.rows import RowView, property_row
from specloom.targets.ruby.docs.style import CompatibleStyle, type_cell
from specloom.targets.ruby.gem.models import ConstantView
from specloom.targets.ruby.literals import constant, type_name, value
from specloom.targets.ruby.model import ModelKind, RubyClient, RubyModel
from specloom.targets.sharing import Shared


@dataclass(frozen=True, slots=True)
class ModelView:
    """The page of a model with properties, or without any."""

    module: Code
    gem: Code
    name: Code
    description: Code
    rows: tuple[RowView, ...]
    has_table: bool
    instance: Code
    lines: tuple[Code, ...]
    values: tuple[ConstantView, ...]
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
    mapping_heading: Code
    discriminator: Code
    """Empty where there is none."""
    mapping: tuple[Code, ...]


def rows(style: CompatibleStyle) -> Shared[RowView]:
    """Return what makes the rows of properties, each once."""
    return Shared(lambda prop: property_row(prop, style))


def model_view(client: RubyClient, model: RubyModel, style: CompatibleStyle, shared: Shared[RowView]) -> ModelView:
    """Return the view of the page of a model that is no oneOf; `shared` makes its rows."""
    shown = zip(style.shown(model), style.model_lines(model), strict=True)
    values = tuple(
        ConstantView(const.name, markdown.code_cell(value(const.value)))
        for const in (model.constants if style.corrected else ())
    )
    branches = model.types if style.corrected and model.kind is ModelKind.ANY_OF else ()
    return ModelView(
        module=client.module,
        gem=client.gem,
        name=model.class_name,
        description=style.prose(model.description or "") if style.corrected else Code(),
        rows=tuple(map(shared.of, model.properties)),
        has_table=bool(model.properties) or not style.corrected,
        instance=style.instance(model),
        lines=_listed([fill("{}: {}", prop.name, line) for prop, line in shown]),
        values=values,
        branches=tuple(map(type_cell, branches)),
    )


def union_view(client: RubyClient, model: RubyModel, style: CompatibleStyle) -> UnionView:
    """Return the view of the page of a oneOf."""
    types = sorted(set(map(type_name, model.types)))
    discriminator = model.discriminator
    pairs = discriminator.mapping if discriminator else ()
    return UnionView(
        module=client.module,
        gem=client.gem,
        name=model.class_name,
        symbols=_listed([fill(":'{}'", name) for name in types]),
        first=types[0],
        types=tuple(types),
        mapping_heading=Code("mapping") if style.corrected else Code("name"),
        discriminator=discriminator.name if discriminator else Code(),
        mapping=_listed([fill(":{} => :'{}'", escaping.quoted(key), constant(name)) for key, name in pairs]),
    )


def _listed(lines: list[Code]) -> tuple[Code, ...]:
    """Return lines with a comma after each but the last."""
    return (*(fill("{},", line) for line in lines[:-1]), *lines[-1:])
