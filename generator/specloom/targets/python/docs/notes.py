"""Notes: what the tables of the docs say of a value beside its type: defaults, bounds, sizes, patterns."""

from __future__ import annotations

from specloom.ir.types import Constraints, JsonValue, Presence
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.literals import value

_CHARACTERS, _ITEMS = (Code("character"), Code("characters")), (Code("item"), Code("items"))
_ENTRIES = Code("entry"), Code("entries")


def notes_of(default: JsonValue, constraints: Constraints, presence: Presence) -> list[Code]:
    """Return the notes, each in brackets."""
    notes = [Code("required") if presence is Presence.REQUIRED else Code("optional")]
    if presence is Presence.DEFAULTED:
        notes.append(fill("default to {}", markdown.code_cell(str(value(default)))))
    low, high = constraints.minimum, constraints.maximum
    if low is not None or high is not None:
        notes.append(joined("..", (value(bound) if bound is not None else Code("") for bound in (low, high))))
    if constraints.exclusive_minimum is not None:
        notes.append(fill("more than {}", value(constraints.exclusive_minimum)))
    if constraints.exclusive_maximum is not None:
        notes.append(fill("less than {}", value(constraints.exclusive_maximum)))
    if constraints.multiple_of is not None:
        notes.append(fill("a multiple of {}", value(constraints.multiple_of)))
    notes += _size(constraints.min_length, constraints.max_length, _CHARACTERS)
    if constraints.pattern is not None:
        notes.append(fill("pattern: {}", markdown.code_cell(constraints.pattern)))
    notes += _size(constraints.min_items, constraints.max_items, _ITEMS)
    if constraints.unique_items:
        notes.append(Code("no item twice"))
    notes += _size(constraints.min_properties, constraints.max_properties, _ENTRIES)
    notes += [fill("keys: {}", markdown.code_cell(pattern)) for pattern in constraints.key_patterns]
    return [fill("[{}]", note) for note in notes]


def _size(low: int | None, high: int | None, units: tuple[Code, Code]) -> list[Code]:
    """Return how many there may be: `2..4 items`."""
    last = low if high is None else high
    if last is None:
        return []
    one, many = units
    counted = fill("{} {}", value(last), one if last == 1 else many)
    if low == high:
        return [counted]
    if high is None:
        return [fill("at least {}", counted)]
    return [fill("at most {}", counted) if low is None else fill("{}..{}", value(low), counted)]
