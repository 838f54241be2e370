"""Prose of the document as clean lines for a comment: what is not printable is spelled out, long lines are wrapped."""

from __future__ import annotations

import re
from collections.abc import Callable

from specloom.targets.html import without_html

_FENCE = re.compile(r"\s*(```|~~~)")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens and joiners."""


def plain_lines(text: str) -> list[str]:
    """Return the lines of `text`, without HTML and without blanks at their ends."""
    breaks = without_html(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return [_printable(line).rstrip() for line in breaks.split("\n")]


def wrapped_lines(text: str, width: int, wrapped: Callable[[str], list[str]]) -> list[str]:
    """Return the lines of `text`; `wrapped` makes lines of a long one, except in fences and tables."""
    lines: list[str] = []
    fence: str | None = None
    for line in plain_lines(text):
        mark = _FENCE.match(line)
        if mark and fence in (None, mark.group(1)):
            fence = None if fence else mark.group(1)
            lines.append(line)
        elif fence or len(line) <= width or line.lstrip().startswith("|"):
            lines.append(line)
        else:
            lines += wrapped(line)
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else " " if char.isspace() else _visible(char) for char in line)


def _visible(char: str) -> str:
    """Return a mark for a character that must not be in source; one that nobody sees vanishes."""
    return "" if char in _INVISIBLE else f"<U+{ord(char):04X}>"
