"""`Headers`: the headers of a request or a response, found whatever their case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Any, TypeAlias, TypeVar, cast, overload

from ..redact import redact_values

Pair: TypeAlias = tuple[str, str]
D = TypeVar("D")


class Headers(Mapping[str, str]):
    """Headers that cannot be changed; a name has one text, in which several lines are joined by commas."""

    __slots__ = ("_index", "_pairs")

    def __init__(self, headers: Mapping[str, str] | Iterable[Pair] = ()) -> None:
        self._pairs: list[Pair] = _pairs(headers)
        self._index: dict[str, str] | None = None

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The lines one by one, with their names as they were written."""
        return tuple(self._pairs)

    def get_list(self, name: str) -> list[str]:
        """Return the texts of all lines of a name."""
        name = name.lower()
        return [value for key, value in self._pairs if key.lower() == name]

    def __getitem__(self, name: str) -> str:
        index = self._index
        if index is None:
            index = self._indexed()
        return index[name.lower()]

    @overload
    def get(self, key: str, /) -> str | None: ...

    @overload
    def get(self, key: str, /, default: str) -> str: ...

    @overload
    def get(self, key: str, /, default: D) -> str | D: ...

    def get(self, key: str, /, default: Any = None) -> Any:
        """Return the text of a name, or a default where there is none."""
        # What `Mapping` has for this takes four times as long, and every answer is asked a few times.
        index = self._index
        if index is None:
            index = self._indexed()
        return index.get(key.lower(), default)

    def __contains__(self, name: object) -> bool:
        index = self._index
        if index is None:
            index = self._indexed()
        return isinstance(name, str) and name.lower() in index

    def __iter__(self) -> Iterator[str]:
        return iter(self._indexed() if self._index is None else self._index)

    def __len__(self) -> int:
        return len(self._indexed() if self._index is None else self._index)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({redact_values(self)})"

    def __reduce__(self) -> tuple[type[Headers], tuple[list[Pair]]]:
        return type(self), (self._pairs,)

    def _indexed(self) -> dict[str, str]:
        index: dict[str, str] = {}
        for name, value in self._pairs:
            key = name.lower()
            index[key] = f"{index[key]}, {value}" if key in index else value
        self._index = index
        return index


class MutableHeaders(Headers, MutableMapping[str, str]):
    """Headers that are about to be sent; any of them may carry a credential, so its `repr` tells only the names."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({[*self]})"

    def __setitem__(self, name: str, value: str) -> None:
        if name in self:
            del self[name]
        self._pairs.append((name, value))
        self._index = None

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        key = name.lower()
        self._pairs = [pair for pair in self._pairs if pair[0].lower() != key]
        self._index = None

    def add(self, name: str, value: str) -> None:
        """Add a line, also where there is one of the name."""
        self._pairs.append((name, value))
        self._index = None


def _pairs(headers: Mapping[str, str] | Iterable[Pair]) -> list[Pair]:
    if type(headers) is list:
        return [*headers]
    if isinstance(headers, Headers):
        return [*headers.pairs]
    if isinstance(headers, Mapping):
        return [*cast("Mapping[str, str]", headers).items()]
    return [*headers]
