"""Prose of the document as clean lines for a comment: what is not printable is spelled out, long lines are wrapped."""

from __future__ import annotations

import re
from collections.abc import Callable

from specloom.ir.types import Docs

_FENCE = re.compile(r"\s*(```|~~~)")
_ENTRY = re.compile(r"\s*(?:[-*+]\s|\d+[.)]\s|\|)")
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens and joiners."""


def said_of(docs: Docs) -> list[str]:
    """Return the summary and the description of a thing, as far as there are any and they say different things."""
    texts = (text.strip() for text in (docs.summary or "", docs.description or ""))
    return list({text.rstrip(".").casefold(): text for text in texts if text}.values())


def plain_lines(text: str) -> list[str]:
    """Return the lines of `text`, without blanks at their ends."""
    breaks = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
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


def flowed_blocks(text: str) -> list[str]:
    """Return the text with one line for prose that follows one another, and one for each entry of a list or a table."""
    blocks: list[str] = []
    fence: str | None = None
    takes_more = False
    for line in plain_lines(text):
        words = " ".join(line.split())
        mark = _FENCE.match(line)
        is_entry = _ENTRY.match(line) is not None
        if mark and fence in (None, mark.group(1)):
            fence = None if fence else mark.group(1)
        if mark or fence:
            blocks.append(line)
            takes_more = False
        elif not words:  # paragraphs flow together, but a list has its end
            takes_more = takes_more and not _ENTRY.match(blocks[-1])
        elif takes_more and not is_entry:
            blocks[-1] += f" {words}"
        else:
            blocks.append(line[: -len(line.lstrip())] + words if is_entry else words)
            takes_more = not words.startswith("|")
    return blocks


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else " " if char.isspace() else _visible(char) for char in line)


def _visible(char: str) -> str:
    """Return a mark for a character that must not be in source; one that nobody sees vanishes."""
    return "" if char in _INVISIBLE else f"<U+{ord(char):04X}>"
