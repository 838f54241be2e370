"""The words of ids that were written without any: `createanAPIkey` is *create an API key*."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from specloom.naming import ascii_text, split
from specloom.verbs import VERBS

_SMALL = """
    a all an and any as at by for from id ids in is me my new of on or per the this to via with without
"""
_LITTLE = frozenset(_SMALL.split())
_LONG = 10
"""A word of so many letters that nothing else in the operation says may be several."""
_TOO_LONG = 21
"""No word of English that an API has is so long."""
_LONGEST_TEXT = 300
"""Nobody runs together what is longer; it is left as it is."""


def words_of(text: str, hints: Iterable[str]) -> tuple[str, ...] | None:
    """Return the words of an id; `hints` are texts with words that may be in it: the summary, the path, the tags.

    None where the id is run together and the hints do not have its words.
    """
    words = split(text)
    if all(len(word) < _LONG for word in words):
        return words
    known = _vocabulary(hints)
    if all(len(word) < _LONG or word in known for word in words):
        return words
    segments = re.findall(r"[A-Za-z0-9]+", ascii_text(text))
    apart = tuple(word for segment in segments for word in _apart(segment, known))
    return None if any(len(word) >= _TOO_LONG and word not in known for word in apart) else apart


def _apart(segment: str, known: Collection[str]) -> Sequence[str]:
    """Return the words of a part of an id, those that are run together as the words that are known."""
    own = split(segment)
    strange = [word for word in own if len(word) >= _LONG and word not in known]
    whole = _segmented(segment.lower(), known) if strange else None
    if whole is not None and len(whole) > len(own):  # fewer would put words together that capitals tell apart
        return whole
    return [part for word in own for part in ((_segmented(word, known) if word in strange else None) or (word,))]


def operation_words(text: str, method: str, path: str, hints: Iterable[str]) -> tuple[str, ...]:
    """Return the words of the id of an operation, or those of its verb and path where nothing tells them apart."""
    words = words_of(text, (path, *hints))
    return split(f"{method} {path}") if words is None else words


def _vocabulary(hints: Iterable[str]) -> Collection[str]:
    said = {word for hint in hints for word in split(hint) if len(word) > 1 and not word.isdigit()}
    singular = {word.removesuffix("s") for word in said if len(word) > len("ids")}
    ies = {f"{word.removesuffix('ies')}y" for word in said if word.endswith("ies")}
    plural = {f"{word}s" for word in said}
    return said | singular | ies | plural | VERBS | _LITTLE


def _segmented(text: str, known: Collection[str]) -> tuple[str, ...] | None:
    """Return `text` as the fewest words that are known; of several ways the one with the longest words first."""
    if len(text) > _LONGEST_TEXT:
        return None
    best: list[Sequence[str] | None] = [None] * len(text) + [()]
    for start in range(len(text) - 1, -1, -1):
        for end in range(len(text), start, -1):
            rest = best[end]
            if rest is None or text[start:end] not in known:
                continue
            chosen = best[start]
            if chosen is None or len(rest) + 1 < len(chosen):
                best[start] = (text[start:end], *rest)
    return None if best[0] is None else tuple(best[0])
