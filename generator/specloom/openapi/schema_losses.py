"""What a schema lost to faults of the document, said in its own docs: those of the class or the property."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from specloom.diagnostics import Pointer
from specloom.openapi.losses import shown, told

_NAMED = ("properties", "schemas", "definitions", "$defs")
"""Below these, schemas have names, so that somebody reads their docs."""


class SchemaLosses:
    """The losses of a document, by the schemas around them."""

    def __init__(self, losses: Mapping[Pointer, str]) -> None:
        self._below: dict[Pointer, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        """By each named place around a loss: the way from there to it, and its message."""
        for at, message in losses.items():
            for length in range(len(at.tokens) + 1):
                if length == 0 or (length > 1 and at.tokens[length - 2] in _NAMED):
                    place = Pointer(at.source, at.tokens[:length])
                    self._below[place].append((at.tokens[length:], message))

    def described(self, description: str | None, value: Any, place: Pointer) -> str | None:
        """Return the description of the schema at a place, with what it lost, but for what a named one in it says."""
        if place not in self._below:
            return description
        own = [told(message) for way, message in self._below[place] if not _meets_a_name(value, way)]
        if not own:
            return description
        sentences = [f"{each[:1].upper()}{each[1:]}." for each in shown(own)]
        note = " ".join(["The document is broken here.", *sentences])
        return f"{description}\n\n{note}" if description else note


def _meets_a_name(value: Any, way: tuple[str, ...]) -> bool:
    """Whether a schema with a name stands on the way from a schema to something in it."""
    for token, name in pairwise(way):
        value = value.get(token) if isinstance(value, dict) else _entry(value, token)
        if token in _NAMED and isinstance(value, dict) and name in value:
            return True
    return False


def _entry(value: Any, token: str) -> Any:
    return value[int(token)] if isinstance(value, list) and token.isdecimal() and int(token) < len(value) else None
