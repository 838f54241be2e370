"""Where things stand in a JSON text: a second reading, made only when something must be said about a place."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from specloom.reading.limits import Limits
from specloom.reading.text import Fault, Place, position

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
LONE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_BETWEEN = re.compile(r"[\s,:]*")
_PATIENCE = 40
"""How often, on the whole, the text may be read again for places; then those of what is deeper stay unknown."""
_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().raw_decode
"""Reads the value at an offset, and tells where it ends: in C, unlike a walk from token to token."""


class _Member(NamedTuple):
    """What stands in an object or list, by offsets."""

    name: str
    label: tuple[int, int]
    """The key with its quotes; in a list, the value itself."""
    value: tuple[int, int]
    """The value, or the bracket that begins it."""


class Places:
    """The places in a text; an object or list is looked into when something inside it is asked for."""

    def __init__(self, text: str) -> None:
        """Take a text that is known to be JSON."""
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._left = _PATIENCE * len(text)
        root, _ = self._value(self._next(0))
        self._root = _Member("", root, root)
        self._known: dict[int, dict[str, _Member]] = {}

    def find(self, tokens: tuple[str, ...]) -> Place:
        """Return the place of a scalar, or of the key of an object or list; else the nearest ancestor's."""
        _, label, value = self._member(tokens)
        return self._place(label if self._text[value[0]] in "{[" else value)

    def duplicates(self, tokens: tuple[str, ...]) -> Iterator[Fault]:
        """Yield a fault for each key that stood in this object before."""
        first: dict[str, int] = {}
        for key, label, _ in self._members(self._member(tokens).value[0]):
            place = self._place(label)
            if key in first:
                message = f"the key '{key[:80]}' appears twice in one mapping, first on line {first[key] + 1}"
                at, hint = (*tokens, key), "remove one of the two"
                yield Fault("duplicate-key", message, place.line, place.column, end=place.end, tokens=at, hint=hint)
            first.setdefault(key, place.line)

    def _member(self, tokens: tuple[str, ...]) -> _Member:
        member = self._root
        for token in tokens:
            inside = self._inside(member.value[0])
            if token not in inside:
                break
            member = inside[token]
        return member

    def _inside(self, begin: int) -> dict[str, _Member]:
        """Return what the value at an offset holds; of a key that stands twice, the last."""
        if begin not in self._known:
            self._known[begin] = {member.name: member for member in self._members(begin)}
        return self._known[begin]

    def _members(self, begin: int) -> Iterator[_Member]:
        if self._text[begin] not in "{[" or self._left < 0:
            return
        is_object, at, number = self._text[begin] == "{", self._next(begin + 1), 0
        while self._text[at] not in "}]":
            name, label = str(number), None
            if is_object:
                name, end = _scan(self._text, at)
                label = (at, end)
                at = self._next(end)
            value, end = self._value(at)
            yield _Member(name, label or value, value)
            at = self._next(end)
            number += 1
        self._left -= at - begin

    def _value(self, at: int) -> tuple[tuple[int, int], int]:
        """Return what is shown of the value at an offset, and where the whole of it ends."""
        _, end = _scan(self._text, at)
        return (at, at + 1 if self._text[at] in "{[" else end), end

    def _next(self, at: int) -> int:
        """Return where the next word begins."""
        between = _BETWEEN.match(self._text, at)
        return between.end() if between else at

    def _place(self, offsets: tuple[int, int]) -> Place:
        line = bisect_right(self._lines, offsets[0]) - 1
        return Place(line, offsets[0] - self._lines[line], offsets[1] - self._lines[line])


def duplicates(text: str, data: Any, repeated: list[dict[str, Any]]) -> list[Fault]:
    """Return the faults of the objects in `data` in which a key stood twice, in the order of the text."""
    places, wanted = Places(text), {id(value) for value in repeated}
    found: list[Fault] = []
    todo: list[tuple[Any, tuple[str, ...]]] = [(data, ())]
    while todo:
        value, tokens = todo.pop()
        if id(value) in wanted:
            found += places.duplicates(tokens)
        pairs = value.items() if type(value) is dict else enumerate(value) if type(value) is list else ()
        todo += [(child, (*tokens, str(key))) for key, child in pairs]
    return sorted(found, key=lambda fault: (fault.line, fault.column)) or [
        Fault("duplicate-key", "a key appears twice in one mapping")
    ]


def too_deep(text: str, limits: Limits) -> Fault:
    """Return the fault at the first bracket that is nested too deeply."""
    depth = 0
    for found in TOKEN.finditer(text):
        if found[0] in "{[":
            depth += 1
            if depth > limits.nesting:
                line, column = position(text, found.start())
                return Fault(
                    "document-too-deep", f"values are nested deeper than {limits.nesting} levels", line, column
                )
        elif found[0] in "}]":
            depth -= 1
    return Fault("document-too-deep", f"values are nested deeper than {limits.nesting} levels")


def bad_number(text: str, limits: Limits) -> Fault:
    """Return the fault at the first number that JSON or the budget does not allow."""
    for found in TOKEN.finditer(text):
        word = found[0]
        if word in ("NaN", "Infinity", "-Infinity") or (word[0] in "-0123456789" and len(word) > limits.digits):
            line, column = position(text, found.start())
            message = f"{word} is not a JSON number"
            if len(word) > limits.digits:
                message = f"a number of {len(word):,} characters is longer than the {limits.digits:,} allowed"
            return Fault("number-not-json", message, line, column, end=column + len(word))
    return Fault("number-not-json", "the document holds a number that is not a JSON number")


def lone_surrogate(text: str) -> Fault | None:
    """Return the fault at the first escape that is half a character, if there is one."""
    for found in TOKEN.finditer(text):
        word = found[0]
        if word[0] != '"' or "\\u" not in word:
            continue
        try:
            json.loads(word).encode()
        except UnicodeEncodeError:
            half = LONE.search(word)
            line, column = position(text, found.start() + (half.start() if half else 0))
            message = "an escape \\ud800 to \\udfff stands alone: half of a character"
            return Fault("control-character", message, line, column, end=column + 6)
    return None
