"""Imports as values: gathered while views are built, rendered sorted, so that no import is ever unused."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from specloom.render import Code, fill, joined
from specloom.targets.python.literals import dotted, identifier

_STANDARD = frozenset(
    {"__future__", "builtins", "collections.abc", "datetime", "decimal", "functools", "typing", "uuid"}
)


class Import(NamedTuple):
    """`from module import name as alias`, or without a name `import module as alias`."""

    module: str
    name: str = ""
    alias: str = ""

    @property
    def line(self) -> Code:
        """The statement on a line of its own."""
        called = fill(" as {}", identifier(self.alias)) if self.alias else Code()
        if not self.name:
            return fill("import {}{}", dotted(self.module), called)
        return fill("from {} import {}{}", dotted(self.module), identifier(self.name), called)


ImportBlock = tuple[tuple[Code, ...], ...]
"""The import lines of a module, in groups: the standard library, what is installed, the package itself."""


def block(imports: Iterable[Import]) -> ImportBlock:
    """Return the lines for `imports`."""
    groups: list[list[Import]] = [[], [], []]
    for each in set(imports):
        groups[2 if each.module.startswith(".") else 0 if each.module in _STANDARD else 1].append(each)
    return tuple(_lines(group) for group in groups if group)


def _lines(imports: list[Import]) -> tuple[Code, ...]:
    lines = [each.line for each in sorted(each for each in imports if not each.name)]
    named = [each for each in imports if each.name]
    for module in sorted({each.module for each in named}, key=_module_order):
        lines += [each.line for each in sorted(named) if each.module == module and each.alias]
        names = sorted({each.name for each in named if each.module == module and not each.alias}, key=_name_order)
        if names:
            listed = joined(", ", (identifier(name) for name in names))
            lines.append(fill("from {} import {}", dotted(module), listed))
    return tuple(lines)


def _module_order(module: str) -> tuple[int, str]:
    """Sort modules as isort does: farther relatives first."""
    return (-(len(module) - len(module.lstrip("."))), module)


def _name_order(name: str) -> tuple[int, str]:
    """Sort names as isort does: constants, then classes, then the rest."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)
