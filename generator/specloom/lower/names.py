"""What the document calls things, with the words that it is made of."""

from __future__ import annotations

from specloom.ir.words import Name
from specloom.naming import split


def name_of(wire: str, given: str | None = None) -> Name:
    """Return the Name of a property, parameter, operation or tag; it may be given another for clients."""
    return Name(wire, split(wire), given)
