"""Views of the constants beside an enum: a class with each value under its name, and what the document says of it."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.types import AnyDeclaration
from specloom.render import Code, fill
from specloom.targets.python.constant_names import named_enum
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, value
from specloom.targets.python.names import Names


@dataclass(frozen=True, slots=True)
class ConstantView:
    """One value: its name, its literal and its docstring; the last is empty where the document says nothing."""

    name: Code
    value: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class ConstantsView:
    """The class of the constants of an enum."""

    name: Code
    doc: Code
    constants: tuple[ConstantView, ...]


def constants_view(declaration: AnyDeclaration, names: Names, imports: set[Import]) -> ConstantsView | None:
    """Return the class of the constants of a declaration; None where their values have neither names nor meanings."""
    kind, own = named_enum(declaration), names.constants.get(declaration.id)
    if kind is None or own is None:
        return None
    imports.add(Import("typing", "Final"))
    constants = tuple(
        ConstantView(name, value(constant), docstring(meaning.text, indent=4) if meaning.text else Code())
        for name, constant, meaning in zip(own.members, kind.values, kind.meanings, strict=True)
    )
    doc = docstring(str(fill("The values of `{}` by their names.", names.types[declaration.id])), indent=4)
    return ConstantsView(own.group, doc, constants)
