"""Words and names: split a spelling into words, join them in a casing, allocate unique names in a Scope."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache

from anyascii import anyascii
from pluralizer import Pluralizer

from specloom.ir.origins import Origin, Step, StepKind

# Words that are spelled with capitals of their own; the number that belongs to a word stays with it ("b64").
_OWN = (
    "[Oo]Auth|[Oo]Embed|[Oo]Data|[Ee]Tag|IPv|IPsec|GraphQL|GitHub|GitLab|MySQL|PostgreSQL|NoSQL|macOS|WiFi|kWh|iPhone|iPad|iPod|"
    "SaaS|PaaS|IaaS|B2B|B2C|P2P|E2E|K8s|2FA|3DS"
)
_ACRONYMS = "API|CSV|DNS|HTML|HTTP|JSON|URI|URL|UUID|XML"
"""Acronyms that are found before a small letter, too: `APIkey`."""
_WORD = re.compile(
    rf"(?:{_OWN})s?[0-9]*(?![a-z])|"
    rf"(?:{_ACRONYMS})(?=[a-z]{{2,}})(?!s[A-Z])|"
    # A small letter before capitals at the beginning, as in "mTLS" and "gRPC"; not the x of a header.
    r"(?<![A-Za-z0-9])[a-wyz](?:[A-Z]{2,}s(?![a-z])|[A-Z]{2,}[0-9]*(?=[A-Z][a-z])|[A-Z]{2,}[0-9]*(?![a-z]))|"
    # An acronym with a plural s ("IDs", "APIs"), one before a version ("TLSv1"), one before a capitalised word
    # ("HTTP" in "HTTPServer"), a word, a run of capitals; else a bare number, with
    # the letter of its unit ("95p").
    r"[A-Z]{2,}s(?![a-z])|[A-Z]{2,}(?=v[0-9])|[A-Z]+[0-9]*(?=[A-Z][a-z])|"
    r"[A-Z]?[a-z]+(?:(?!2FA|3DS)[0-9])*|[A-Z]+[0-9]*|[0-9]+(?:[A-Za-z](?![A-Za-z0-9]))?"
)
_IN_CAPITALS = "ai api css db dns gpu html http https id ip iso jwt sdk sms sql sso ui uri url uuid xml"
_CAPITALS = {word: word.upper() for word in _IN_CAPITALS.split()} | {"oauth": "OAuth", "openai": "OpenAI"}
"""How published SDKs spell words in the names of their types; others, `Json` and `Csv` among them, are as any word."""
_CAPITAL = re.compile(rf"(?:{'|'.join(word.capitalize() for word in _CAPITALS)})(?=s?(?:[A-Z]|$))")
_LAST_WORD = re.compile(r"[A-Z]+s$|[A-Za-z]?[a-z]+$")
_PLURALS = Pluralizer()
_PLURALS.add_irregular_rule("cache", "caches")
_SAME = (
    "always are aws axis basis bias cors data gps have ios kubernetes media metadata os redis s these they those tls "
    "us we were"
)
_UNCOUNTED = frozenset(_CAPITALS).union(_SAME.split())
"""Words that stay as they are, though they look like plurals, or are those of pronouns and verbs."""
_SIGNS = {"+": "plus ", "-": "minus "}


@lru_cache(maxsize=100_000)
def split(text: str) -> tuple[str, ...]:
    """Return the lower-case words of `text`; letters of other scripts are transliterated, `-1` is `minus 1`."""
    return tuple(match.group().lower() for match in _WORD.finditer(ascii_text(text)))


def pieces(text: str) -> tuple[str, ...]:
    """Return the words of `text` as they are written."""
    return tuple(match.group() for match in _WORD.finditer(ascii_text(text)))


@lru_cache(maxsize=100_000)
def class_spelling(text: str) -> str:
    """Return `text` as a class name that keeps its own capitals: `OpenAIFile` stays, `fine-tuning` is `FineTuning`."""
    return pascal(re.findall(r"[A-Za-z0-9]+", ascii_text(text)))


def capitalised(text: str) -> str:
    """Return a text as the name of a class, acronyms in capitals: `acme-api-ids`, `AcmeApiIds` are `AcmeAPIIDs`."""
    return "".join(map(_capital, re.findall(r"[A-Za-z0-9]+", ascii_text(text))))


def _capital(word: str) -> str:
    lower = word.lower()
    if lower in _CAPITALS:
        return _CAPITALS[lower]
    if lower.removesuffix("s") in _CAPITALS:
        return f"{_CAPITALS[lower.removesuffix('s')]}s"
    return _CAPITAL.sub(lambda found: _CAPITALS[found.group().lower()], word[:1].upper() + word[1:])


def from_word(text: str, start: int, end: int | None = None) -> str:
    """Return the part of `text` that has its words from `start` up to `end`, in its own capitals."""
    plain = ascii_text(text)
    words = list(_WORD.finditer(plain))[start:end]
    return plain[words[0].start() : words[-1].end()] if words else text


def ascii_text(text: str) -> str:
    """Return `text` in ASCII: other letters are transliterated, and the sign of a number is a word."""
    if text[:1] in _SIGNS and text[1:2].isdigit():
        text = _SIGNS[text[0]] + text[1:]
    if text.isascii():
        return text
    spelled = "".join(map(_ascii_char, unicodedata.normalize("NFC", text)))
    if any(map(str.isalnum, spelled)):
        return spelled
    return " ".join(f"U{ord(char)}" for char in text if char.isalnum())  # letters that nobody transliterates


@lru_cache(maxsize=10_000)
def _ascii_char(char: str) -> str:
    if char.isascii():
        return char
    spelled = anyascii(char).replace("'", "").replace("`", "")
    return spelled if char.isalnum() or unicodedata.category(char).startswith("M") else f" {spelled} "


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


@lru_cache(maxsize=100_000)
def singular(name: str) -> str:
    """Return what one of several things is called: `trip_detail` of `trip_details`, `DataCache` of `DataCaches`."""
    last = _LAST_WORD.search(name)
    if last is None or last.group().lower() in _UNCOUNTED:
        return name
    return name[: last.start()] + _PLURALS.singular(last.group())


@lru_cache(maxsize=100_000)
def below(outer: str, *parts: str) -> str:
    """Return the class spelling of a thing that is called `parts` inside another."""
    for part in parts:
        outer = pascal([outer, *(split(part) or [class_spelling(part)])])
    return outer


@lru_cache(maxsize=100_000)
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


def said_further(spelling: str, step: Step) -> str:
    """Return the class spelling of what is one step further in."""
    return STANDARD[step.kind](spelling, step.word)


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
