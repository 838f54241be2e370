"""What a quick reader raises where only a slower one can tell what a body holds."""

from __future__ import annotations


class Unsure(Exception):
    """It takes more than this reader to tell what a body holds."""
