"""Options of a target: a frozen dataclass made of the target's own table; what means nothing there is refused."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Options = TypeVar("Options", bound="DataclassInstance")


class OptionError(ValueError):
    """An option that means nothing, or that has a value of no use."""

    def __init__(self, code: str, key: str, message: str, hint: str, *below: str | int) -> None:
        super().__init__(message)
        self.code = code
        self.key = key
        self.hint = hint
        self.below = tuple(map(str, below))
        """The way from the key to what is wrong, where it is an item of a list or of a table."""


def options_from(table: Mapping[str, Any], kind: type[Options], target: str) -> Options:
    """Return the options of a target, made of its table. Raise OptionError."""
    known = [field.name for field in dataclasses.fields(kind)]
    for key in table:
        if key not in known:
            message = f"[client.{target}] has no key {key!r}"
            raise OptionError("config-key", key, message, did_you_mean(key, known))
    return kind(**table)


def check_text(key: str, value: object, target: str, example: str, pattern: str = r"(?s).+") -> None:
    """Raise OptionError unless an option is a text that a pattern matches as a whole."""
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        message = f"`{key}` of the {target} target cannot be {value!r:.80}"
        raise OptionError("config-value", key, message, f'for example {key} = "{example}"')


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that `word` was probably meant to be."""
    words = sorted(known)
    close = [each for each in words if each.casefold() == word.casefold()]
    close = close or difflib.get_close_matches(word, words, n=1, cutoff=0.5)
    return close[0] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the hint for a word that is not known."""
    close = nearest(word, known)
    return f"did you mean `{close}`?" if close else f"known: {', '.join(sorted(known))}"
