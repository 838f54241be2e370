"""`Query`: the query of a URL as a mapping."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl


class Query(Mapping[str, str]):
    """The parameters in the query of a URL, decoded; of a name that stands there several times, the first value."""

    __slots__ = ("_pairs", "_values")

    def __init__(self, query: str) -> None:
        self._pairs = parse_qsl(query, keep_blank_values=True)
        self._values: dict[str, str] = {}
        for name, value in self._pairs:
            self._values.setdefault(name, value)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """All parameters, in order."""
        return tuple(self._pairs)

    def get_list(self, name: str) -> list[str]:
        """Return all values of a name."""
        return [value for key, value in self._pairs if key == name]

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Query({self._pairs})"
