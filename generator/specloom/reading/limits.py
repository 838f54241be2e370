"""The budgets of one input document: what is more than this is refused before anything walks it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one document may hold."""

    text: int = 50_000_000
    """Bytes of text."""
    nesting: int = 200
    """Mappings and sequences inside one another."""
    nodes: int = 1_000_000
    """Values after aliases are expanded."""
    string: int = 1_000_000
    """Characters of one string."""
    digits: int = 400
    """Digits of one number."""
