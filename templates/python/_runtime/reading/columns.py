"""A decoded value by columns: what stands in the same place of many objects is looked at together, which takes little."""

from __future__ import annotations

import datetime as dt
import uuid
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import accumulate, chain
from operator import attrgetter, itemgetter
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from ..values.base import JsonModel
from ..values.shapes import (
    ListShape,
    MapShape,
    ModelShape,
    PlainShape,
    TupleShape,
    UnionShape,
    fields_of,
    shape_of,
)

LEAVES = frozenset(
    {
        str,
        int,
        float,
        bool,
        NoneType,
        bytes,
        dt.datetime,
        dt.date,
        dt.time,
        dt.timedelta,
        uuid.UUID,
        Decimal,
    }
)
"""Of what types values without parts are."""

MANY = 50
"""For so many objects of a class it pays to find out which attributes cannot have parts."""

attributes_of = attrgetter("__dict__")
given_in = attrgetter("__pydantic_fields_set__")
extra_in = attrgetter("__pydantic_extra__")


class Column:
    """Values, and how each was come to: its place in the column before."""

    __slots__ = ("_ends", "_indexes", "objects", "parent", "step")

    def __init__(
        self, objects: list[Any], parent: Column | None = None, step: str = ""
    ) -> None:
        self.objects = objects
        self.parent = parent
        self.step = step
        """`kind`: some of the values before; `items`: what is in those; `object`: one thing of each of those."""
        self._ends: list[int] | None = None
        self._indexes: dict[int, int] | None = None

    def before(self, index: int) -> tuple[int, int]:
        """Return the index of what a value stands in, in the column before, and at which place it stands there."""
        assert self.parent is not None
        if self.step == "object":
            return index, 0
        if self.step == "kind":
            if self._indexes is None:
                all_of_them = self.parent.objects
                self._indexes = {id(each): at for at, each in enumerate(all_of_them)}
            return self._indexes[id(self.objects[index])], 0
        if self._ends is None:
            self._ends = list(accumulate(map(len, self.parent.objects)))
        outer = bisect_right(self._ends, index)
        return outer, index - (self._ends[outer - 1] if outer else 0)


def columns_of(value: Any, *, whole: bool) -> Iterator[tuple[type, Column]]:
    """Yield columns of values of one type each, what holds others before those.

    Only where the `whole` is wanted are there columns of what is in attributes that are documented as without parts.
    """
    waiting = [Column([value])]
    while waiting:
        for kind, column in _by_kind(waiting.pop()):
            yield kind, column
            if kind is dict:
                inner = chain.from_iterable(map(dict.values, column.objects))
                waiting.append(Column(list(inner), column, "items"))
            elif kind is list or kind is tuple:
                inner = chain.from_iterable(column.objects)
                waiting.append(Column(list(inner), column, "items"))
            elif issubclass(kind, JsonModel):
                waiting += _parts(kind, column, whole=whole)


def _by_kind(column: Column) -> Iterator[tuple[type, Column]]:
    kinds: set[type] = set(map(type, column.objects))
    if len(kinds) == 1:
        yield kinds.pop(), column
        return
    parts: dict[type, list[Any]] = {kind: [] for kind in kinds - LEAVES}
    if float in kinds:
        parts[float] = []
    for each in column.objects:
        part = parts.get(type(each))
        if part is not None:
            part.append(each)
    for kind, part in parts.items():
        yield kind, Column(part, column, "kind")


def _parts(cls: type[JsonModel], column: Column, *, whole: bool) -> Iterator[Column]:
    if whole or len(column.objects) < MANY:
        members = list(map(attributes_of, column.objects))
        attributes = Column(members, column, "object")
        values = list(chain.from_iterable(map(dict.values, members)))
        yield Column(values, attributes, "items")
    else:
        for name in _with_parts(cls):
            values = list(map(itemgetter(name), map(attributes_of, column.objects)))
            yield Column(values, column, "object")
    extras = list(map(extra_in, column.objects))
    if any(extras):
        yield Column(extras, column, "object")


@lru_cache(maxsize=4096)
def _with_parts(cls: type[JsonModel]) -> tuple[str, ...]:
    """Return the attributes whose values may be more than one plain value."""
    return tuple(
        name for name, field in fields_of(cls).items() if _has_parts(field.type)
    )


def _has_parts(hint: Any) -> bool:
    seen: set[Any] = set()
    waiting = [hint]
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        match shape_of(each):
            case ListShape(item):
                waiting.append(item)
            case TupleShape(hints) | UnionShape(hints):
                waiting += hints
            case PlainShape(plain):
                if get_origin(plain) is Annotated:
                    plain = get_args(plain)[0]
                if plain not in LEAVES and get_origin(plain) is not Literal:
                    return True
            case ModelShape() | MapShape():
                return True
    return False
