"""Example values as trees that each language writes in its own way, and the JSON that they travel as."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from specloom.ir.types import JsonValue, ScalarKind

_NUMBERS = (ScalarKind.DECIMAL_NUMBER, ScalarKind.UNIX_TIME, ScalarKind.UNIX_TIME_NUMBER)


@dataclass(frozen=True, slots=True)
class PlainExample:
    """A value that travels as it is."""

    value: JsonValue


@dataclass(frozen=True, slots=True)
class ScalarExample:
    """A date, an id, bytes: a value of a class of its own in most languages; `text` is how it travels."""

    kind: ScalarKind
    text: str


@dataclass(frozen=True, slots=True)
class FileExample:
    """A file of a form, whose content is `data`."""

    name: str


@dataclass(frozen=True, slots=True)
class ListExample:
    """A list."""

    items: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class ObjectExample:
    """An object by wire names; without a declaration, of keys that the document does not know."""

    members: tuple[tuple[str, Example], ...] = ()
    declaration_id: str | None = None


Example = PlainExample | ScalarExample | FileExample | ListExample | ObjectExample


def json_of(example: Example) -> Any:
    """Return an example as the JSON that travels."""
    match example:
        case PlainExample(value):
            return value
        case ScalarExample(kind, text):
            return json.loads(text) if kind in _NUMBERS else text
        case FileExample():
            return "data"
        case ListExample(items):
            return [json_of(item) for item in items]
        case ObjectExample(members):
            return {wire: json_of(member) for wire, member in members}
