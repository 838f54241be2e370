"""Words and names: split a spelling into words, join them in a casing, allocate unique names in a Scope."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache

from specloom.ir.origins import Origin, StepKind

# A word with a capital in it, an acronym with a plural s ("IDs", "APIs"), one that a capitalised word follows ("HTTP"
# in "HTTPServer"), a word, a run of capitals; each with the number that belongs to it ("b64"); else a bare number.
_WORD = re.compile(
    r"(?:OAuth|OEmbed|OData|ETag)s?[0-9]*(?![a-z])|"
    r"[A-Z]{2,}s(?![a-z])|[A-Z]+[0-9]*(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+"
)


@lru_cache(maxsize=100_000)
def split(text: str) -> tuple[str, ...]:
    """Return the lower-case words of `text`; letters outside ASCII are decomposed, or spelled as their code point."""
    return tuple(match.group().lower() for match in _WORD.finditer(ascii_text(text)))


def pieces(text: str) -> tuple[str, ...]:
    """Return the words of `text` as they are written."""
    return tuple(match.group() for match in _WORD.finditer(ascii_text(text)))


@lru_cache(maxsize=100_000)
def class_spelling(text: str) -> str:
    """Return `text` as a class name that keeps its own capitals: `OpenAIFile` stays, `fine-tuning` is `FineTuning`."""
    return pascal(re.findall(r"[A-Za-z0-9]+", ascii_text(text)))


def ascii_text(text: str) -> str:
    """Return `text` in ASCII: accents are dropped, other letters and digits are spelled as `U` and their code point."""
    if text.isascii():
        return text
    return "".join(map(_ascii_char, unicodedata.normalize("NFKD", text)))


def _ascii_char(char: str) -> str:
    if char.isascii():
        return char
    if char.casefold().isascii():  # as the sharp s does
        return char.casefold()
    if unicodedata.combining(char) or not char.isalnum():
        return "" if unicodedata.combining(char) else " "
    return f"U{ord(char)}"


def snake(words: Iterable[str]) -> str:
    """Join words as `create_image`."""
    return "_".join(words)


def pascal(words: Iterable[str]) -> str:
    """Join words as `CreateImage`; numbers stay apart, as in `Rate1_0`."""
    joined = ""
    for word in words:
        apart = joined[-1:].isdigit() and word[:1].isdigit()
        joined += "_" + word if apart else word[:1].upper() + word[1:]
    return joined


def below(outer: str, *parts: str) -> str:
    """Return the class spelling of a thing that is called `parts` inside another."""
    for part in parts:
        outer = pascal([outer, *(split(part) or [class_spelling(part)])])
    return outer


def below_once(outer: str, part: str) -> str:
    """Return `below`, with words said once that end `outer` and are `part`, or that begin `part` and are `outer`."""
    words, inner = split(outer), split(part)
    if inner[: len(words)] == words:
        return pascal(inner)
    return outer if inner and words[-len(inner) :] == inner else below(outer, part)


Policy = Mapping[StepKind, Callable[[str, str], str]]
"""How each kind of step is said: from what the outer thing is called, and the word of the step."""
STANDARD: Policy = {
    StepKind.COMPONENT: lambda _, word: class_spelling(word),
    StepKind.OPERATION: lambda _, word: class_spelling(word),
    StepKind.WEBHOOK: lambda _, word: class_spelling(word),
    StepKind.CALLBACK: lambda outer, word: class_spelling(f"{outer} {word}"),
    StepKind.PARAMETER: below_once,
    StepKind.REQUEST: lambda outer, _: below_once(outer, "Request"),
    StepKind.RESPONSE: lambda outer, word: below_once(outer, "Response") + _status(word),
    StepKind.HEADERS: lambda outer, _: below_once(outer, "Headers"),
    StepKind.HEADER: below,
    StepKind.FIELD: below,
    StepKind.ITEM: lambda outer, word: below(outer, f"Item{word}"),
    StepKind.VALUE: lambda outer, _: below(outer, "Value"),
    StepKind.BRANCH: below_once,
    StepKind.KIND: below,
    StepKind.HAVING: lambda outer, word: below(outer, "With", word),
    StepKind.OPTION: lambda outer, word: below(outer, f"Option{word}"),
    StepKind.FAMILY: lambda outer, _: f"Any{outer}",
}


def order(origin: Origin) -> tuple[int, Origin]:
    """Return what origins are sorted by: those of the fewest words first, then by their words."""
    return sum(len(split(word)) or 1 for _, word in origin), origin


def spell(origins: Iterable[Origin], policy: Policy = STANDARD) -> str:
    """Return the class spelling of what has these origins: of all spellings the one with the fewest words."""
    spellings = (_spelled(origin, policy) for origin in origins)
    return min(spellings, key=lambda spelling: (len(split(spelling)), spelling), default="")


def _spelled(origin: Origin, policy: Policy) -> str:
    spelling = ""
    for kind, word in origin:
        spelling = policy[kind](spelling, word)
    return spelling


def _status(word: str) -> str:
    return {"default": "Default"}.get(word, word.upper())


class Scope:
    """Names that must not meet, not even when case is folded; gives way with an underscore, then a number.

    `fold` is for names of files: then a reserved name is reserved in every case.
    """

    def __init__(self, reserved: Collection[str] = (), *, fold: bool = False) -> None:
        self._fold = fold
        self._reserved = frozenset(name.casefold() for name in reserved) if fold else reserved
        self._taken: set[str] = set()

    def free(self, name: str) -> bool:
        """Whether `name` can be taken as it is."""
        return name.casefold() not in self._taken and not self._is_reserved(name)

    def _is_reserved(self, name: str) -> bool:
        return (name.casefold() if self._fold else name) in self._reserved

    def allocate(self, *candidates: str) -> str:
        """Take and return the first candidate that is free; else `_` is added to a reserved one, or a number from 2."""
        for candidate in candidates:
            if self.free(candidate):
                return self._take(candidate)
        name = candidates[0]
        if self._is_reserved(name):
            name += "_"
            if self.free(name):
                return self._take(name)
        stem = f"{name}_" if name[-1:].isdigit() else name
        number = 2
        while not self.free(f"{stem}{number}"):
            number += 1
        return self._take(f"{stem}{number}")

    def _take(self, name: str) -> str:
        self._taken.add(name.casefold())
        return name
