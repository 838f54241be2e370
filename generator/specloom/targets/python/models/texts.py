"""What docstrings and tables say of a thing, of its docs in the document."""

from __future__ import annotations

from specloom.ir.types import Docs


def text_of(docs: Docs) -> str:
    """Return what a docstring says: the description, else the title, and that a thing is deprecated."""
    text = (docs.description or docs.title or "").strip()
    if docs.deprecated:
        text = f"{text}\n\nDeprecated." if text else "Deprecated."
    return text


def described(docs: Docs) -> str:
    """Return what one line says: that a thing is deprecated, then the description, else the title."""
    text = docs.description or docs.title or ""
    return f"Deprecated. {text}".strip() if docs.deprecated else text
