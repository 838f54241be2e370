"""Plain values: texts, numbers, flags and lists of words that are written in another form than they should be."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from specloom.openapi.mending.told import GONE, Told, looks_like_code, token_of
from specloom.openapi.nodes import shorten
from specloom.openapi.references.survey import Link

Rule = Callable[[Told, Any, Link], Any]
"""Returns the value of a field as it should be, the same one where it is so, GONE where it is to be left out."""
_NUMBER = re.compile(r"[+-]?[0-9]{1,300}(?:\.[0-9]{1,300})?(?:[eE][+-]?[0-9]{1,2})?\Z")
_FLAGS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
_MANY = 20


def number_in(text: str) -> int | float | None:
    """Return the number that a text is; None where it is none."""
    text = text.strip()
    if not _NUMBER.match(text):
        return None
    value = float(text)
    return int(text) if text.lstrip("+-").isdecimal() else value


def flag_in(value: Any) -> bool | None:
    """Return what a word or a number that stands for true or false means."""
    if type(value) is str:
        return _FLAGS.get(value.strip().lower())
    return bool(value) if type(value) in (int, float) and value in (0, 1) else None


def flag(told: Told, value: Any, link: Link) -> Any:
    """Return true or false."""
    if type(value) is bool:
        return value
    if value is None:
        return _nothing(told, link)
    meant = flag_in(value)
    if meant is None:
        return _not_read(told, value, link, "true or false")
    return _read_as(told, value, link, "true or false", meant)


def text(told: Told, value: Any, link: Link) -> Any:
    """Return a text for people: one of another form is passed over, for nothing but documentation is lost."""
    if type(value) is str:
        return value
    if value is None:
        return _nothing(told, link)
    if type(value) in (int, float, bool):
        return _read_as(told, value, link, "a string", str(value).lower() if type(value) is bool else str(value))
    if type(value) is list and value and all(type(each) is str for each in value):
        told.read(link, value, "a string", "its lines are joined")
        return "\n".join(value)
    told.read(link, value, "a string", "it is passed over")
    return GONE


def word(told: Told, value: Any, link: Link) -> Any:
    """Return a text that means something to the client."""
    if type(value) is str:
        return value
    if value is None:
        return _nothing(told, link)
    if type(value) in (int, float):
        return _read_as(told, value, link, "a string", str(value))
    return _not_read(told, value, link, "a string")


def one_of(*allowed: str) -> Rule:
    """Return the rule for one of several words; they are known in other spellings, too."""
    by_letters = {letters(each): each for each in allowed}

    def rule(told: Told, value: Any, link: Link) -> Any:
        if type(value) is str and value in allowed:
            return value
        if value is None:
            return _nothing(told, link)
        meant = by_letters.get(letters(value)) if type(value) is str else None
        if meant is None:
            if looks_like_code(value):
                told.refused(link, value, "a word")
            else:
                known = ", ".join(allowed)
                message = f"'{token_of(link)}' is {shorten(value)}, but only {known} can stand here; it is left out"
                told.lost("wrong-value", link, message)
            return GONE
        told.clear("wrong-value", link, f"'{token_of(link)}' is {shorten(value)}; it is read as '{meant}'")
        return meant

    return rule


def letters(text: str) -> str:
    """Return a word without what writers do in different ways: capitals, hyphens, underscores and blanks."""
    return re.sub(r"[\s_-]+", "", text).lower()


def number(told: Told, value: Any, link: Link) -> Any:
    """Return a limit of a number."""
    if type(value) in (int, float):
        return value
    if value is None:
        return _nothing(told, link)
    meant = number_in(value) if type(value) is str else None
    if meant is None:
        return _not_read(told, value, link, "a number")
    return _read_as(told, value, link, "a number", meant)


def positive(told: Told, value: Any, link: Link) -> Any:
    """Return the number that values are multiples of."""
    found = number(told, value, link)
    if found is GONE or found > 0:
        return found
    told.lost(
        "wrong-value", link, f"'{token_of(link)}' is {shorten(value)}, but must be greater than 0; it is left out"
    )
    return GONE


def size(told: Told, value: Any, link: Link) -> Any:
    """Return a number of characters, entries or properties."""
    if type(value) is int and value >= 0:
        return value
    found = number(told, value, link)
    if found is GONE:
        return GONE
    if found >= 0 and found == int(found):
        return int(found)
    message = f"'{token_of(link)}' is {shorten(value)}, but a whole number of at least 0 is expected; it is left out"
    told.lost("wrong-value", link, message)
    return GONE


def exclusive(told: Told, value: Any, link: Link) -> Any:
    """Return a limit that is not included itself: a number, or in 3.0 true or false."""
    if type(value) is str and value.strip().lower() in ("true", "false"):
        return flag(told, value, link)
    return value if type(value) is bool else number(told, value, link)


def words(told: Told, value: Any, link: Link) -> Any:
    """Return a list of words: names of tags, of properties, of media types."""
    if type(value) is list:
        if all(type(each) is str for each in value):
            return value
        return [
            each for index, item in enumerate(value) if (each := _entry(told, item, (link, str(index)))) is not GONE
        ]
    if value is None or value == "":
        told.nothing(link, value)
        return GONE
    if type(value) is str:
        told.read(link, value, "a list", "it is read as a list of one", f"write [{value[:40]}]")
        return [value]
    if type(value) is dict and not value:
        return _read_as(told, value, link, "a list", [])
    return _not_read(told, value, link, "a list")


def _entry(told: Told, value: Any, link: Link) -> Any:
    """Return an entry of a list of words; what describes a thing by its name stands for the name."""
    if type(value) is dict and type(value.get("name")) is str:
        return _read_as(told, value, link, "a string", value["name"])
    return word(told, value, link)


def are_entries(value: Any) -> bool:
    """Whether a list holds the entries of a mapping one by one, as hyphens before them make it."""
    return type(value) is list and all(type(each) is dict and len(each) == 1 and "$ref" not in each for each in value)


def listed(value: Collection[Any]) -> str:
    """Return some names for a message."""
    shown = ", ".join(f"'{str(each)[:60]}'" for each in list(value)[:_MANY])
    return f"{shown} and others" if len(value) > _MANY else shown


def _nothing(told: Told, link: Link) -> Any:
    told.nothing(link)
    return GONE


def _read_as(told: Told, value: Any, link: Link, wanted: str, meant: Any) -> Any:
    shown = shorten(meant) if type(meant) is not str or type(value) is not str else f"'{meant[:60]}'"
    told.read(link, value, wanted, f"it is read as {shown}")
    return meant


def _not_read(told: Told, value: Any, link: Link, wanted: str) -> Any:
    if looks_like_code(value):
        told.refused(link, value, wanted)
    else:
        told.unread(link, value, wanted)
    return GONE
