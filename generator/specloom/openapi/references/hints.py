"""Hints at what a reference that leads nowhere may mean: names and places that are there and are like it."""

from __future__ import annotations

import difflib
from typing import Any


def did_you_mean(word: str, names: list[str], before: str = "", after: str = "") -> str | None:
    """Return a hint with the name nearest to `word`, as a reference when there is something `before` it."""
    close = difflib.get_close_matches(word[:200], [name for name in names[:20_000] if len(name) <= 200], 1)  # noqa: PLR2004
    if not close:
        return None
    name = close[0].replace("~", "~0").replace("/", "~1") if before.endswith("/") else close[0]
    return f"did you mean '{before}{name}{after}'?"


def nearest_place(value: Any, tokens: list[str]) -> list[str] | None:
    """Return the tokens of a place below a value that are like others; None where there is no such place."""
    if not tokens or tokens == [""]:
        return []
    if type(value) is list and tokens[0].isascii() and tokens[0].isdecimal() and int(tokens[0]) < len(value):
        value = {tokens[0]: value[int(tokens[0])]}
    if type(value) is not dict:
        return None
    token = tokens[0][:200]
    names = [name for name in list(value)[:20_000] if len(name) <= 200]  # noqa: PLR2004
    for name in [token] if token in value else difflib.get_close_matches(token, names, 3):
        below = nearest_place(value[name], tokens[1:])
        if below is not None:
            return [name, *below]
    return None
