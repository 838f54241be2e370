"""What docstrings and tables say of a thing, of its docs in the document."""

from __future__ import annotations

import re

from specloom.ir.types import Docs
from specloom.targets.html import shown, without_html

_LINKED_IMAGE = re.compile(r"\[(!\[[^\]]*\]\([^)]*\))\]\([^)]*\)")
_IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
_MARKS = re.compile(r"[\W_]+")


def text_of(docs: Docs, *names: str) -> str:
    """Return what a docstring says: the description, else the title, and that a thing is deprecated.

    A title that only repeats one of the `names` of the thing says nothing.
    """
    text = readable(docs.description) or _telling(docs.title, names)
    if docs.deprecated:
        text = f"{text}\n\nDeprecated." if text else "Deprecated."
    return text


def described(docs: Docs, *names: str) -> str:
    """Return what one line says: that a thing is deprecated, then the description, else the title."""
    text = readable(docs.description) or _telling(docs.title, names)
    return f"Deprecated. {text}".strip() if docs.deprecated else text


def readable(text: str | None) -> str:
    """Return a text without pictures; one that has nothing else is empty."""
    text = (text or "").strip()
    if "![" in text:
        text = _IMAGE.sub(lambda image: shown(*image.groups()), _LINKED_IMAGE.sub(r"\1", text)).strip()
    return text if without_html(text).strip() else ""


def _telling(title: str | None, names: tuple[str, ...]) -> str:
    said = {_MARKS.sub("", name).casefold() for name in names}
    return "" if title is None or _MARKS.sub("", title).casefold() in said else title.strip()
