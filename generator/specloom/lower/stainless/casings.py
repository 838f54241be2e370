"""`custom_casings` of Stainless: how single words are spelled in the names of classes and of methods."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import Findings, flag_of, table_of, tables_of, text_of, unknown_keys
from specloom.naming import ascii_text, capitalised, snake, split

_KEYS = frozenset({"initialism", "snake", "pascal", "capital", "camel", "singular", "plural"})
_PASCAL, _SNAKE = re.compile(r"[A-Z][A-Za-z0-9]*"), re.compile(r"[a-z][a-z0-9_]*")


@dataclass(slots=True)
class Casings:
    """Spellings by words in small letters, with underscores between those of a phrase."""

    pascal: dict[str, str] = field(default_factory=dict)
    snake: dict[str, str] = field(default_factory=dict)

    def class_name(self, text: str) -> str:
        """Return a text as the name of a class."""
        pieces = re.findall(r"[A-Za-z0-9]+", ascii_text(text))
        spelled, index = "", 0
        while index < len(pieces):
            count = self._longest(pieces[index:])
            phrase = "_".join(pieces[index : index + count]).lower()
            spelled += self.pascal.get(phrase) or capitalised(pieces[index])
            index += count
        return spelled

    def _longest(self, pieces: list[str]) -> int:
        """Return how many of the first pieces are a phrase that has a spelling; one where none is."""
        counts = range(len(pieces), 1, -1)
        return next((count for count in counts if "_".join(pieces[:count]).lower() in self.pascal), 1)

    def name(self, text: str) -> str:
        """Return a text as the name of a resource or a method."""
        plain = snake(split(text))
        for phrase, spelled in self.snake.items():
            plain = re.sub(rf"(?<![a-z0-9]){re.escape(phrase)}(?![a-z0-9])", spelled, plain)
        return plain


def casings_of(value: Any, at: Pointer, found: Findings) -> Casings:
    """Return the spellings; what is none is told."""
    casings = Casings()
    for word, table, place in tables_of(value, "custom_casings", at, found):
        found += unknown_keys(table, _KEYS, place)
        phrase = snake(split(word))
        if "initialism" in table:
            own = flag_of(table, "initialism", place, found)
            casings.pascal[phrase] = word.upper() if own else word[:1].upper() + word[1:].lower()
        _spelled(casings, phrase, table, place, found)
        for key in ("singular", "plural"):
            inner = table_of(table.get(key), key, place.child(key), found)
            _spelled(casings, snake(split(text_of(inner, "snake", place.child(key), found) or "")), inner, place, found)
    return casings


def _spelled(casings: Casings, phrase: str, table: Mapping[str, Any], at: Pointer, found: Findings) -> None:
    pascal, own = text_of(table, "pascal", at, found), text_of(table, "snake", at, found)
    if phrase and pascal is not None and _PASCAL.fullmatch(pascal):
        casings.pascal[phrase] = pascal
        casings.pascal[pascal.lower()] = pascal
    if phrase and own is not None and _SNAKE.fullmatch(own):
        casings.snake[phrase] = own
