"""How names are spelled: as attributes, as parts of identifiers, as stems of files."""

from __future__ import annotations

import hashlib
from functools import lru_cache

from specloom.naming import snake, split

_LONGEST_STEM = 80


@lru_cache(maxsize=100_000)
def attribute(wire: str) -> str:
    """Return a name of the document as an attribute or an argument."""
    return safe(snake(split(wire)), "field_") if snake(split(wire)) else "field"


def safe(name: str, prefix: str) -> str:
    """Put `prefix` before a name that begins with a digit."""
    if not name.isidentifier():
        name = "".join(char for char in name if char.isalnum() or char == "_") or prefix.strip("_")
    return prefix + name if name[0].isdigit() else name


def file_stem(stem: str) -> str:
    """Return a file stem of at most 80 bytes; a long one ends with a hash of the whole."""
    if len(stem) <= _LONGEST_STEM:
        return stem
    return f"{stem[:_LONGEST_STEM]}_{hashlib.sha256(stem.encode()).hexdigest()[:8]}"
