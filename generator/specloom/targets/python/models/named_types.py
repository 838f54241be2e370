"""View of the module that says what names for types stand for, for readers that need not load what these name."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.types import AliasDeclaration
from specloom.ir.walk import Declarations
from specloom.render import Code
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.models.aliases import Aliases
from specloom.targets.python.names import Names
from specloom.targets.python.typing.annotations import Types


@dataclass(frozen=True, slots=True)
class NamedTypeView:
    """A name, and what it stands for."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class NamedTypesView:
    """The module of all of them."""

    imports: ImportBlock
    types: tuple[NamedTypeView, ...]


def named_types_view(names: Names, types: Types, declarations: Declarations) -> NamedTypesView | None:
    """Return the view of `models/_named_types.py`; None for a document in which no name stands for a type."""
    imports: set[Import] = set()
    aliases = Aliases(names, types, imports)
    named = [
        NamedTypeView(names.types[each.id], aliases.value_of(each))
        for each in declarations.values()
        if isinstance(each, AliasDeclaration)
    ]
    return NamedTypesView(block(imports), tuple(named)) if named else None
