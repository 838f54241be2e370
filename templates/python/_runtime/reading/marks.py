"""What a lenient reader left in a value: marks at wrong places, which are found, told, and taken away."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

from ..drift import Problem
from ..kinds import is_dict
from ..values.base import JsonModel
from ..values.shapes import fields_of
from .columns import Column, attributes_of, columns_of, given_in
from .tolerant import MAX_PROBLEMS

_EXTRAS = 1 << 32
"""Undocumented members come after all others."""


class Mark:
    """Stands for a value in which something is wrong."""

    __slots__ = ("problems", "value")

    def __init__(self, value: Any, problems: list[Problem]) -> None:
        self.value = value
        self.problems = problems


def take_marks(value: Any) -> tuple[Any, tuple[Problem, ...], int]:
    """Return a value without marks, what is wrong, from the first place to the last, and how many marks there were."""
    found: list[tuple[list[int], Problem]] = []
    marks: list[tuple[Column, int]] = []
    for kind, column in columns_of(value, whole=True):
        if kind is Mark:
            marks += ((column, index) for index in range(len(column.objects)))
        elif issubclass(kind, JsonModel):
            found += islice(_missing(kind, column), MAX_PROBLEMS)
    for column, index in marks:
        mark = column.objects[index]
        order, location = _place(column, index)
        found += (
            (order, Problem((*location, *each.location), each.message))
            for each in mark.problems
        )
    for column, index in marks:
        value = _replaced(value, column, index)
    found.sort(key=lambda each: each[0])
    problems = tuple(problem for _, problem in found[:MAX_PROBLEMS])
    return value, problems, len(marks)


def _missing(
    cls: type[JsonModel], column: Column
) -> Iterator[tuple[list[int], Problem]]:
    required = _required(cls)
    if all(map(required.__le__, map(given_in, column.objects))):
        return
    for index, given in enumerate(map(given_in, column.objects)):
        if not required <= given:
            order, location = _place(column, index)
            for name, (position, wire_name) in _members(cls).items():
                if name in required and name not in given:
                    problem = Problem((*location, wire_name), "is missing")
                    yield [*order, position], problem


@lru_cache(maxsize=4096)
def _required(cls: type[JsonModel]) -> frozenset[str]:
    """Return the attributes that must be given."""
    return frozenset(name for name, field in fields_of(cls).items() if field.required)


@lru_cache(maxsize=4096)
def _members(cls: type[JsonModel]) -> dict[str, tuple[int, str]]:
    """Return the position and the name in JSON of each attribute."""
    return {
        name: (position, field.wire_name)
        for position, (name, field) in enumerate(fields_of(cls).items())
    }


def _class_of(model: JsonModel) -> type[JsonModel]:
    return type(model)


def _place(column: Column, index: int) -> tuple[list[int], list[str | int]]:
    """Return where a value stands: the positions and the names, from the top of the body."""
    order: list[int] = []
    location: list[str | int] = []
    while column.parent is not None:
        outer, place = column.before(index)
        holder = column.parent.objects[outer]
        if column.step == "items":
            order.append(place)
            location.append(list(holder)[place] if is_dict(holder) else place)
        elif column.step == "attributes":
            position, wire_name = _members(_class_of(holder))[column.names[place]]
            order.append(position)
            location.append(wire_name)
        elif column.step == "extras":
            order[-1] += _EXTRAS
        column, index = column.parent, outer
    return order[::-1], location[::-1]


def _replaced(value: Any, column: Column, index: int) -> Any:
    """Put what a mark stands for in its place, and return the whole value."""
    mark = column.objects[index]
    while column.parent is not None:
        outer, place = column.before(index)
        holder: Any = column.parent.objects[outer]
        if column.step == "attributes":
            attributes_of(holder)[column.names[place]] = mark.value
            return value
        if column.step == "items":
            holder[list(holder)[place] if is_dict(holder) else place] = mark.value
            return value
        column, index = column.parent, outer
    return mark.value
