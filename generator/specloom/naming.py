"""Words and names: split a spelling into words, join them in a casing, allocate unique names in a Scope."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

# A run of capitals that ends a word ("HTTP" in "HTTPServer"), a capitalised or lower-case word, or a number.
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]+s(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


def split(text: str) -> tuple[str, ...]:
    """Return the lower-case words of `text`; letters outside ASCII are decomposed, or spelled as their code point."""
    ascii_text = "".join(map(_to_ascii, unicodedata.normalize("NFKD", text)))
    words: list[str] = []
    for chunk in re.split(r"[^A-Za-z0-9]+", ascii_text):
        glue = False
        for match in _WORD.finditer(chunk):
            word = match.group().lower()
            # A number belongs to the word before it: "b64", "v2", "sha256".
            if (word.isdigit() or glue) and words and match.start() > 0 and (word.isdigit() or len(word) == 1):
                words[-1] += word
            else:
                words.append(word)
            glue = False
    return tuple(words)


def _to_ascii(char: str) -> str:
    if char.isascii():
        return char
    if unicodedata.combining(char):
        return ""
    return f" u{ord(char):x} " if char.isalnum() else " "


def snake(words: Iterable[str]) -> str:
    """Join words as `create_image`."""
    return "_".join(words)


def pascal(words: Iterable[str]) -> str:
    """Join words as `CreateImage`."""
    return "".join(word[:1].upper() + word[1:] for word in words)


class Scope:
    """Names that must not meet: allocates each once, and gives way with an underscore, then a number."""

    def __init__(self, reserved: Collection[str] = ()) -> None:
        self._taken = {name.casefold() for name in reserved}
        self._reserved = frozenset(reserved)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.casefold() in self._taken

    def allocate(self, *candidates: str) -> str:
        """Take and return the first candidate that is free; a reserved one gets `_`, a taken one a number from 2."""
        for candidate in candidates:
            if candidate not in self:
                return self._take(candidate)
        name = candidates[0]
        if name in self._reserved and f"{name}_" not in self:
            return self._take(f"{name}_")
        number = 2
        while f"{name}_{number}" in self:
            number += 1
        return self._take(f"{name}_{number}")

    def _take(self, name: str) -> str:
        self._taken.add(name.casefold())
        return name
