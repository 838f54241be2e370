"""Rows of the tables of arguments and of properties."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.types import JsonScalar
from specloom.render import Code, fill, joined
from specloom.targets.ruby.docs.style import CompatibleStyle
from specloom.targets.ruby.model import ArgumentLocation, RubyArgument, RubyProperty, RubyValue


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of a table."""

    name: Code
    type: Code
    description: Code
    notes: Code


def argument_row(argument: RubyArgument, style: CompatibleStyle) -> RowView:
    """Return the row of an argument."""
    return RowView(
        name=argument.name,
        type=style.argument_type(argument),
        description=style.cell(argument.description, escapes_of(argument), _choices(argument.value)),
        notes=_notes(argument.value, style, required=argument.required),
    )


def property_row(prop: RubyProperty, style: CompatibleStyle) -> RowView:
    """Return the row of a property."""
    return RowView(
        name=prop.name,
        type=style.property_type(prop.value),
        description=style.cell(prop.description, 1, _choices(prop.value)),
        notes=_notes(prop.value, style, required=prop.required, read_only=prop.read_only),
    )


def escapes_of(argument: RubyArgument) -> int:
    """Return how often the description of an argument is escaped in the compatible style."""
    return 2 if argument.location is ArgumentLocation.FORM else 1


def _choices(value: RubyValue) -> tuple[JsonScalar, ...]:
    """Return the values that a value, or each of its items, may have."""
    return value.enum or (value.items.enum if value.items is not None else ())


def _notes(value: RubyValue, style: CompatibleStyle, *, required: bool, read_only: bool = False) -> Code:
    notes = [] if required else [Code("[optional]")]
    notes += [Code("[readonly]")] if read_only else []
    if value.default is not None:
        notes.append(fill("[default to {}]", style.default(value)))
    return joined("", notes)
