"""A decoded value by columns: what stands in the same place of many objects is looked at together, which takes little."""

from __future__ import annotations

import datetime as dt
import uuid
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
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

_values_of: Callable[[Any], Iterable[Any]] = dict[Any, Any].values
attributes_of = attrgetter("__dict__")
given_in = attrgetter("__pydantic_fields_set__")
extra_in = attrgetter("__pydantic_extra__")


class Column:
    """Values, and how each was come to: its place in the column before."""

    __slots__ = ("_ends", "_indexes", "names", "objects", "parent", "step")

    def __init__(
        self,
        objects: list[Any],
        parent: Column | None = None,
        step: str = "",
        names: tuple[str, ...] = (),
    ) -> None:
        self.objects = objects
        self.parent = parent
        self.step = step
        """Some of the values before (`kind`), what is in those (`items`), and of each of those what undocumented
        members it has (`extras`), and its attributes of some names (`attributes`)."""
        self.names = names
        self._ends: list[int] | None = None
        self._indexes: dict[int, int] | None = None

    def before(self, index: int) -> tuple[int, int]:
        """Return the index of what a value stands in, in the column before, and at which place it stands there."""
        assert self.parent is not None
        if self.step == "attributes":
            return divmod(index, len(self.names))
        if self.step == "extras":
            return index, 0
        if self.step == "kind":
            return self._index_of(self.objects[index]), 0
        if self._ends is None:
            self._ends = list(accumulate(map(len, self.parent.objects)))
        outer = bisect_right(self._ends, index)
        return outer, index - (self._ends[outer - 1] if outer else 0)

    def _index_of(self, value: Any) -> int:
        if self._indexes is None:
            assert self.parent is not None
            wanted = set(map(id, self.objects))
            self._indexes = {
                id(each): index
                for index, each in enumerate(self.parent.objects)
                if id(each) in wanted
            }
        return self._indexes[id(value)]


def columns_of(value: Any, *, whole: bool) -> Iterator[tuple[type, Column]]:
    """Yield columns of values of one type each, what holds others before those.

    Only where the `whole` is wanted are there columns of what is in attributes that are documented as without parts.
    """
    waiting = [Column([value])]
    while waiting:
        for kind, column in _by_kind(waiting.pop()):
            yield kind, column
            if kind is dict:
                inner = chain.from_iterable(map(_values_of, column.objects))
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
    for kind in kinds:
        if kind is float or kind not in LEAVES:
            some = [each for each in column.objects if type(each) is kind]
            yield kind, Column(some, column, "kind")


def _parts(cls: type[JsonModel], column: Column, *, whole: bool) -> Iterator[Column]:
    is_many = len(column.objects) >= MANY
    names = tuple(cls.__pydantic_fields__)
    if is_many and not whole:
        names = _with_parts(cls)
    if is_many:  # whose attributes are mostly of one type, each by itself
        for name in names:
            values = list(map(itemgetter(name), map(attributes_of, column.objects)))
            yield Column(values, column, "attributes", (name,))
    elif names:
        members = map(attributes_of, column.objects)
        values = [each[name] for each in members for name in names]
        yield Column(values, column, "attributes", names)
    if cls.model_config.get("extra") == "allow":
        extras = list(map(extra_in, column.objects))
        if any(extras):
            values = list(chain.from_iterable(map(_values_of, extras)))
            yield Column(values, Column(extras, column, "extras"), "items")


@lru_cache(maxsize=4096)
def _with_parts(cls: type[JsonModel]) -> tuple[str, ...]:
    """Return the attributes whose values may be more than one plain value."""
    return tuple(
        name for name, field in fields_of(cls).items() if has_parts(field.type)
    )


@lru_cache(maxsize=4096)
def has_parts(hint: Any) -> bool:
    """Tell whether values of a type may be more than plain."""
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
