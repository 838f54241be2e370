"""Where things stand in a JSON text: a second reading, made only when something must be said about a place."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from specloom.openapi.limits import Limits
from specloom.openapi.text import Fault, Place, position

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
LONE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB]..)\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)


@dataclass(slots=True)
class Places:
    """All places of a JSON text, and the keys that stand twice in one object."""

    place: Place
    duplicates: list[Fault] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    place: Place
    is_object: bool
    key: str | None = None
    key_place: tuple[int, int, int] | None = None


def places(text: str, limits: Limits) -> Places:
    """Read a text that is known to be JSON."""
    starts = [0] + [found.end() for found in re.finditer("\n", text)]
    root = Place(0, 0, 1)
    result = Places(root)
    stack = [_Open(root, is_object=False)]
    for found in TOKEN.finditer(text):
        word = found[0]
        top = stack[-1]
        if word in "}]":
            if len(stack) > 1:
                stack.pop()
            continue
        if word in ",:":
            continue
        line = bisect_right(starts, found.start()) - 1
        column, end = found.start() - starts[line], found.end() - starts[line]
        if top.is_object and top.key is None:
            top.key, top.key_place = json.loads(word), (line, column, end)
            if top.key in top.place.children:
                result.duplicates.append(_duplicate(top, stack))
            continue
        place = Place(line, column, end)
        name = str(len(top.place.children)) if top.key is None else top.key
        top.place.children[name] = place
        if word in "{[":
            if top.key_place is not None:
                place.line, place.column, place.end = top.key_place
            stack.append(_Open(place, word == "{"))
            if len(stack) > limits.nesting + 2:
                break
        if top.is_object:
            top.key, top.key_place = None, None
    result.place = root.children.get("0", root)
    return result


def _duplicate(top: _Open, stack: list[_Open]) -> Fault:
    line, column, end = top.key_place or (0, 0, 1)
    key = top.key or ""
    first = top.place.children[key].line + 1
    tokens = [next(reversed(frame.place.children)) for frame in stack[1:-1]]
    message = f"the key '{key[:80]}' appears twice in one mapping, first on line {first}"
    return Fault("duplicate-key", message, line, column, end=end, tokens=(*tokens, key), hint="remove one of the two")


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
