"""What the items of a stream make together: the object that is the answer where nothing is streamed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias

from ..contents import Carried, Pieced, StreamedWhole
from ..encode import json_bytes
from ..kinds import is_dict, is_list
from .decode import Decoder, parse_json

_PLACE = "index"
_ENOUGH = 2**20
"""So many bytes of pieces are kept before they are put together, so that a long stream needs no more."""

State: TypeAlias = dict[Any, Any]


class Whole(Protocol):
    """Takes what comes, and gives what it is together."""

    def add(self, data: bytes, value: object, /) -> None:
        """Take an item: its JSON, and the value that was read of it."""
        ...

    def made(self) -> Any:
        """Return the object; None where nothing of it came."""
        ...


def whole_of(described: StreamedWhole) -> Whole:
    """Return what takes the items of a stream."""
    if isinstance(described, Carried):
        return _Carrying(described)
    return _Piecing(described)


class _Carrying:
    """Keeps the last object that came as a member of an item."""

    def __init__(self, described: Carried) -> None:
        self._described = described
        self._type: Any = None
        self._found: Any = None
        self._attributes: dict[type[Any], str | None] = {}

    def add(self, _data: bytes, value: object) -> None:
        kind = type(value)
        if kind not in self._attributes:
            self._attributes[kind] = _attribute(kind, self._described.member)
        attribute = self._attributes[kind]
        if attribute is None:
            return
        found = getattr(value, attribute, None)
        if found is None:
            return
        if self._type is None:
            self._type = self._described.type()
        if isinstance(found, self._type):
            self._found = found

    def made(self) -> Any:
        return self._found


def _attribute(kind: Any, member: str) -> str | None:
    """Return what a model calls a member; None where it has none."""
    for name, field in getattr(kind, "model_fields", {}).items():
        if (field.alias or name) == member:
            return str(name)
    return None


class _Piecing:
    """Puts the pieces together that items have of the things in a list."""

    def __init__(self, described: Pieced) -> None:
        self._described = described
        self._kept = {*described.kept, "id"}
        self._waiting: list[bytes] = []
        self._size = 0
        self._whole: State = {}
        self._things: dict[int, State] = {}
        self._joined: dict[int, State] = {}

    def add(self, data: bytes, _value: object) -> None:
        self._waiting.append(data)
        self._size += len(data)
        if self._size > _ENOUGH:
            self._put_together()

    def made(self) -> Any:
        self._put_together()
        if not self._whole and not self._things:
            return None
        described = self._described
        things: list[Any] = []
        for place in sorted(self._things):
            thing = _with_start(_plain(self._things[place]), described.each)
            joined = _plain(self._joined.get(place, {}))
            thing[described.joined] = _with_start(joined, described.whole)
            things.append(thing)
        whole = _with_start(_plain(self._whole), described.start)
        whole[described.things] = things
        return Decoder.of(described.type).read(json_bytes(whole))[0]

    def _put_together(self) -> None:
        waiting, self._waiting, self._size = self._waiting, [], 0
        for data in waiting:
            item = parse_json(data.decode("utf-8", "replace").encode())
            if is_dict(item):
                self._take(item)

    def _take(self, item: dict[str, Any]) -> None:
        things = item.pop(self._described.things, None)
        _merge(self._whole, item)
        for number, thing in enumerate(things if is_list(things) else ()):
            if not is_dict(thing):
                continue
            place = _place(thing)
            place = number if place is None else place
            piece = thing.pop(self._described.piece, None)
            _merge(self._things.setdefault(place, {}), thing)
            if is_dict(piece):
                _merge(self._joined.setdefault(place, {}), piece, self._kept)


class _Text(list[str]):
    """A text that is not whole yet: its pieces."""


class _Entries(dict[Any, Any]):
    """A list that is not whole yet: its entries by their places, and under other keys those that have none."""


def _merge(into: State, piece: Mapping[str, Any], kept: set[str] | None = None) -> None:
    """Add a piece to what is there: texts go on where `kept` is given, but for those in it; else the last one counts."""
    for name, value in piece.items():
        old = into.get(name)
        if value is None:
            into.setdefault(name, None)
        elif isinstance(value, str) and kept is not None and name not in kept:
            if not isinstance(old, _Text):
                old = into[name] = _Text()
            old.append(value)
        elif is_dict(value):
            if not is_dict(old) or isinstance(old, _Entries):
                old = into[name] = dict[Any, Any]()
            _merge(old, value, kept)
        elif is_list(value):
            if not isinstance(old, _Entries):
                old = into[name] = _Entries()
            _extend(old, value, kept)
        else:
            into[name] = value


def _extend(entries: _Entries, more: list[Any], kept: set[str] | None) -> None:
    """Add the entries of a list: those that go on with one that is there, and new ones."""
    for entry in more:
        place = _place(entry) if is_dict(entry) and kept is not None else None
        if place is None:
            entries[object()] = entry
        else:
            piece = {name: value for name, value in entry.items() if name != _PLACE}
            _merge(entries.setdefault(place, {}), piece, kept)


def _place(entry: Mapping[str, Any]) -> int | None:
    place = entry.get(_PLACE)
    return place if isinstance(place, int) else None


def _plain(value: Any) -> Any:
    """Return what is whole now, as JSON."""
    if isinstance(value, _Text):
        return "".join(value)
    if isinstance(value, _Entries):
        places = sorted(place for place in value if isinstance(place, int))
        others = [place for place in value if not isinstance(place, int)]
        return [_plain(value[place]) for place in (*places, *others)]
    if is_dict(value):
        return {name: _plain(each) for name, each in value.items()}
    return value


def _with_start(made: dict[str, Any], start: Mapping[str, Any]) -> dict[str, Any]:
    """Return an object with its constants, and with null where nothing came."""
    constants = {name: value for name, value in start.items() if value is not None}
    return {**start, **made, **constants}
