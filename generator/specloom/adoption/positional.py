"""Which variables of a path the methods of a published SDK take by position: the last one, as a rule."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.adoption.api_list import ListedMethod
from specloom.config.writing import table, toml_text
from specloom.ir.api import Location, Operation
from specloom.naming import snake, split


def written_positional(methods: Mapping[ListedMethod, Operation]) -> str:
    """Return the table of the operations whose variables are not all taken by position, in their order."""
    told: dict[str, tuple[str, ...]] = {}
    for method, operation in methods.items():
        variables = _variables(operation)
        by_position = tuple(
            wire for name in method.positional for wire in variables if snake(split(wire)) == snake(split(name))
        )
        if len(by_position) != len(method.positional) and len(method.positional) == 1:
            by_position = variables[-1:]  # it is called otherwise there
        if by_position != variables and len(by_position) == len(method.positional):
            told.setdefault(operation.name.wire, by_position)
    return table("positional", {toml_text(name): each for name, each in told.items()})


def _variables(operation: Operation) -> tuple[str, ...]:
    """Return the variables of a path, in its order."""
    wires = [each.name.wire for each in operation.parameters if each.location is Location.PATH]
    return tuple(sorted(wires, key=lambda wire: operation.path.find(f"{{{wire}}}")))
