"""Break alias cycles that pass through no container: a union that is a branch of itself says nothing by it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping

from specloom.ir.types import (
    AliasDeclaration,
    AnyDeclaration,
    AnyType,
    NeverType,
    NullableType,
    NullType,
    Reference,
    Type,
    UnionType,
)
from specloom.lower.diagnostics import Report
from specloom.lower.schemas.alternatives import any_of

Aliases = Mapping[str, AliasDeclaration]


def break_alias_cycles(declarations: tuple[AnyDeclaration, ...], report: Report) -> tuple[AnyDeclaration, ...]:
    """Return declarations of which none is itself before it is anything else; a list of itself is one thing more."""
    aliases = {each.id: each for each in declarations if isinstance(each, AliasDeclaration)}
    leading = {key: _reached(aliases, key) for key in _endless(aliases)}
    circular = {key for key, reached in leading.items() if key in reached}
    if not circular:
        return declarations
    changed: list[AnyDeclaration] = []
    for each in declarations:
        if isinstance(each, AliasDeclaration) and each.id in circular:
            together = {key for key in leading[each.id] if key in circular and each.id in leading[key]}
            found = any_of(_others(aliases, each.id, together))
            empty = isinstance(found, NeverType)
            message = f"this union contains itself; {'it is any value' if empty else 'the repetition is ignored'}"
            (report.widening if empty else report.warning)("union-cycle", message, each.pointer)
            changed.append(dataclasses.replace(each, type=AnyType() if empty else found))
        else:
            changed.append(each)
    return tuple(changed)


def _endless(aliases: Aliases) -> list[str]:
    """Return the aliases that lead to one that leads to itself: all but those that come to an end."""
    ahead = {key: {each for each in _references(alias.type) if each in aliases} for key, alias in aliases.items()}
    behind: dict[str, list[str]] = {key: [] for key in aliases}
    for key, following in ahead.items():
        for each in following:
            behind[each].append(key)
    ending = [key for key, following in ahead.items() if not following]
    for key in ending:  # it grows
        for each in behind[key]:
            ahead[each].discard(key)
            if not ahead[each]:
                ending.append(each)
    return [key for key, following in ahead.items() if following]


def _branches(kind: Type) -> Iterator[Type]:
    """Yield what a type is one of."""
    match kind:
        case NullableType():
            yield NullType()
            yield from _branches(kind.inner)
        case UnionType():
            for branch in kind.branches:
                yield from _branches(branch)
        case _:
            yield kind


def _references(kind: Type) -> Iterator[str]:
    return (each.id for each in _branches(kind) if isinstance(each, Reference))


def _reached(aliases: Aliases, start: str) -> set[str]:
    """Return the aliases that one may stand for."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        for key in _references(aliases[waiting.pop()].type):
            if key in aliases and key not in found:
                found.add(key)
                waiting.append(key)
    return found


def _others(aliases: Aliases, start: str, together: set[str]) -> list[Type]:
    """Return what the aliases of a circle are besides one another, in order."""
    found: list[Type] = []
    done: set[str] = set()
    waiting = [start]
    while waiting:
        key = waiting.pop(0)
        if key not in done:
            done.add(key)
            for each in _branches(aliases[key].type):
                if isinstance(each, Reference) and each.id in together:
                    waiting.append(each.id)
                else:
                    found.append(each)
    return found
