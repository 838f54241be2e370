"""Name: how the document spells something, and the words it is made of, which travel together."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name: `wire` is the document's spelling, `words` are its lower-case words; a target chooses the casing."""

    wire: str
    words: tuple[str, ...]
    given: str | None = None
    """What clients should call it in place of that, as the document says in an extension."""
