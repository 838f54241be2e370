"""What is made once of a part of the model that stands at many places, as heirs share the fields of their base."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Made = TypeVar("Made")


class Shared(Generic[Made]):
    """Results of `make` by the identity of the part, and by the hashable values that go with it."""

    def __init__(self, make: Callable[..., Made]) -> None:
        self._make = make
        self._known: dict[tuple[Any, ...], tuple[object, Made]] = {}

    def of(self, part: object, *values: Any) -> Made:
        """Return what is made of a part, which is kept as long as the result: no other part has its identity."""
        key = (id(part), *values)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = (part, self._make(part, *values))
        return found[1]
