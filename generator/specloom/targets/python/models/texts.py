"""What docstrings and tables say of a thing, of its docs in the document."""

from __future__ import annotations

import re

from specloom.ir.types import Docs

_MARKS = re.compile(r"[\W_]+")


def text_of(docs: Docs, *names: str) -> str:
    """Return what a docstring says: the description, else the title, and that a thing is deprecated.

    A title that only repeats one of the `names` of the thing says nothing.
    """
    text = (docs.description or "").strip() or _telling(docs.title, names)
    if docs.deprecated:
        text = f"{text}\n\nDeprecated." if text else "Deprecated."
    return text


def described(docs: Docs, *names: str) -> str:
    """Return what one line says: that a thing is deprecated, then the description, else the title."""
    text = (docs.description or "").strip() or _telling(docs.title, names)
    return f"Deprecated. {text}".strip() if docs.deprecated else text


def _telling(title: str | None, names: tuple[str, ...]) -> str:
    said = {_MARKS.sub("", name).casefold() for name in names}
    return "" if title is None or _MARKS.sub("", title).casefold() in said else title.strip()
