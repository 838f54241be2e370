"""A document's data that is being changed: copies, merges and removals, and from where each value came."""

from __future__ import annotations

from typing import Any

from specloom.diagnostics import Pointer
from specloom.reading.limits import Limits
from specloom.reading.text import Fault

LONGEST_INDEX = 7
Location = tuple[str | int, ...]
"""Keys and indices from the root to a value."""


class Clash(Exception):  # noqa: N818 - a finding about the input
    """Two values that cannot be merged: what they are, the place, and the path inside the new value."""

    def __init__(self, old: Any, new: Any, place: Location, inside: tuple[str, ...]) -> None:
        super().__init__()
        self.old, self.new, self.place, self.inside = kind_of(old), kind_of(new), place, inside


def kind_of(value: Any) -> str:
    """Say whether a value is a mapping, a list or a single value."""
    return "mapping" if type(value) is dict else "list" if type(value) is list else "single value"


class Graft:
    """A tree without shared parts, made of one document and changed with values of others.

    A value comes from where its container came from, one step below; only exceptions are kept, beside the
    container that they are in.
    """

    def __init__(self, source: str, data: Any, limits: Limits) -> None:
        self._source, self._limits, self._left = source, limits, limits.nodes
        self._origins: dict[int, tuple[Any, Any]] = {}
        """By identity: the container, so that it lives, and the origins by key (exceptions) or by index (all)."""
        self.data = self.copy(data)

    def at(self, location: Location) -> Any:
        """Return the value at a place."""
        value = self.data
        for key in location:
            value = value[key]
        return value

    def origin(self, tokens: tuple[str, ...]) -> Pointer:
        """Return where the value at `tokens` was written; below what there is, where it would have been."""
        value, origin = self.data, Pointer(self._source)
        for token in tokens:
            value, origin = self._step(value, origin, token)
        return origin

    def _step(self, value: Any, origin: Pointer, token: str) -> tuple[Any, Pointer]:
        if type(value) is dict:
            return value.get(token), self._origin_in(value, origin, token)
        if type(value) is list and token.isdecimal() and token.isascii() and len(token) <= LONGEST_INDEX:
            index = int(token)
            if index < len(value):
                return value[index], self._origin_in(value, origin, index)
        return None, origin.child(token)

    def _origin_in(self, container: Any, origin: Pointer, key: str | int) -> Pointer:
        known = self._origins.get(id(container))
        if known is None:
            return origin.child(key)
        found = known[1].get(key) if type(container) is dict else known[1][key]
        return found if found is not None else origin.child(key)

    def _table(self, container: Any, origin: Pointer) -> Any:
        """Return the origins of a container, to be changed."""
        if id(container) not in self._origins:
            table: Any = {} if type(container) is dict else [origin.child(index) for index in range(len(container))]
            self._origins[id(container)] = (container, table)
        return self._origins[id(container)][1]

    def copy(self, value: Any, depth: int = 0) -> Any:
        """Return a copy that shares nothing, with the origins of what is copied; raises Fault over budget."""
        self._left -= 1
        if self._left < 0:
            message = f"with this the document has more than {self._limits.nodes:,} values"
            raise Fault("document-too-many-nodes", message)
        made: Any
        if type(value) is dict:
            made = {key: self.copy(child, depth + 1) for key, child in value.items()}
        elif type(value) is list:
            made = [self.copy(child, depth + 1) for child in value]
        else:
            return value
        if depth >= self._limits.nesting:
            message = f"with this the document is nested deeper than {self._limits.nesting} levels"
            raise Fault("document-too-deep", message)
        if id(value) in self._origins:
            self._origins[id(made)] = (made, self._origins[id(value)][1].copy())
        return made

    def merge(self, place: Location, value: Any, origin: Pointer) -> None:
        """Merge a copy of `value` into what stands at `place`; `origin` is where the value was written."""
        old = self.at(place)
        new = self.copy(value, len(place))
        here = self.origin(tuple(map(str, place)))
        if type(old) is dict and type(new) is dict:
            self._merge(old, here, new, origin, place=place)
        elif type(old) is list:
            if type(new) is list:
                self._extend(old, here, new, origin)
            else:
                self._append(old, here, new, origin)
        elif kind_of(old) == kind_of(new) == "single value" and place:
            parent = place[:-1]
            container = self.at(parent)
            self._table(container, self.origin(tuple(map(str, parent))))[place[-1]] = origin
            container[place[-1]] = new
        else:
            raise Clash(old, new, place, ())

    def _merge(
        self,
        old: dict[str, Any],
        here: Pointer,
        new: dict[str, Any],
        origin: Pointer,
        *,
        place: Location,
        inside: tuple[str, ...] = (),
    ) -> None:
        for key, value in new.items():
            came = self._origin_in(new, origin, key)
            known = old.get(key)
            if key not in old or kind_of(known) == kind_of(value) == "single value":
                self._table(old, here)[key] = came
                old[key] = value
            elif type(known) is dict and type(value) is dict:
                below = self._origin_in(old, here, key)
                self._merge(known, below, value, came, place=(*place, key), inside=(*inside, key))
            elif type(known) is list and type(value) is list:
                self._extend(known, self._origin_in(old, here, key), value, came)
            else:
                raise Clash(known, value, (*place, key), (*inside, key))

    def _extend(self, old: list[Any], here: Pointer, new: list[Any], origin: Pointer) -> None:
        for index, value in enumerate(new):
            self._append(old, here, value, self._origin_in(new, origin, index))

    def _append(self, old: list[Any], here: Pointer, value: Any, origin: Pointer) -> None:
        self._table(old, here).append(origin)
        old.append(value)

    def remove(self, places: list[Location]) -> None:
        """Remove what stands at each place; places of before, none of them the root."""
        wanted = set(places)
        outer = [place for place in places if not any(place[:size] in wanted for size in range(1, len(place)))]
        # Containers first, then from the end of each: a removal moves what comes after it.
        found = [(self.at(place[:-1]), place) for place in outer]
        for container, place in found:
            if type(container) is list:
                self._table(container, self.origin(tuple(map(str, place[:-1]))))
        for container, place in sorted(found, key=_index, reverse=True):
            key = place[-1]
            del container[key]
            if id(container) in self._origins:
                table = self._origins[id(container)][1]
                if type(container) is list:
                    del table[key]
                else:
                    table.pop(key, None)


def _index(found: tuple[Any, Location]) -> int:
    key = found[1][-1]
    return key if type(key) is int else 0
