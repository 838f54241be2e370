"""Bytes to text, and places inside a text; knows neither YAML nor JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from specloom.diagnostics import Span
from specloom.reading.limits import Limits

_BEFORE, _AFTER = 100, 200
"""Characters that a span keeps before and after where it begins: as many as are ever shown."""
NOWHERE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""What neither JSON nor YAML may hold."""
NOT_IN_YAML = re.compile("[\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What JSON may hold and YAML 1.2 may not (`c-printable`, upside down)."""
_NO_TEXT = re.compile(r"([ \t]*)(?:#.*)?\r?\Z")
_HYPHENS = re.compile(r"( *(?:-[ \t]+)+)")
MARKS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}


class Fault(Exception):  # noqa: N818 - a finding about the input, turned into a Diagnostic by the one catcher
    """Something that is wrong with a text; line and column count from 0."""

    def __init__(
        self,
        code: str,
        message: str,
        line: int = 0,
        column: int = 0,
        *,
        end: int | None = None,
        tokens: tuple[str, ...] = (),
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.code, self.message, self.line, self.column = code, message, line, column
        self.end, self.tokens, self.hint = end, tokens, hint


@dataclass(slots=True)
class Place:
    """Where a value stands: its first line (from 0), the columns to underline, and the places of its children."""

    line: int
    column: int
    end: int
    children: dict[str, Place] = field(default_factory=dict)


def decode(raw: bytes, limits: Limits) -> str:
    """Return the text of UTF-8 bytes; raises Fault for everything else."""
    if len(raw) > limits.text:
        raise Fault("document-too-large", f"the document has {len(raw):,} bytes, more than the {limits.text:,} allowed")
    for mark, name in MARKS.items():
        if raw.startswith(mark):
            raise _not_utf8(f"the document is encoded in {name}")
    if raw[:1] == b"\0" or raw[1:2] == b"\0":
        raise _not_utf8("the document looks like UTF-16 or UTF-32")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8", "replace")
        line, column = position(before, len(before))
        message = f"byte 0x{raw[error.start]:02x} at offset {error.start:,} is not UTF-8"
        raise Fault("not-utf8", message, line, column, hint="save the document as UTF-8") from None


def _not_utf8(message: str) -> Fault:
    return Fault("not-utf8", message, hint="save the document as UTF-8")


def check_characters(text: str, forbidden: re.Pattern[str]) -> None:
    """Raise Fault at the first character that is forbidden."""
    if found := forbidden.search(text):
        line, column = position(text, found.start())
        raise Fault(
            "control-character", f"the character U+{ord(found[0]):04X} is not allowed in a document", line, column
        )


def position(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, both from 0, of the character at `offset`."""
    offset = min(offset, len(text))
    lines = text.count("\n", 0, offset)
    return lines, offset - (text.rfind("\n", 0, offset) + 1)


def span(name: str, lines: list[str], line: int, column: int, end: int | None = None) -> Span:
    """Return the diagnostics' form of a place in `lines`; `end` is the column past it, one character when None."""
    shown = lines[line] if line < len(lines) else ""
    column = min(column, len(shown))
    last = max(min(end or column + 1, len(shown)), column + 1) + 1
    # A document may be one line of many megabytes, and a run may say thousands of things of it.
    skipped = max(column - _BEFORE, 0)
    return Span(name, line + 1, column + 1, last, shown[skipped : column + _AFTER], skipped)


def split(text: str) -> list[str]:
    """Return the lines without their breaks; only LF and CR LF break a line."""
    return [line.removesuffix("\r") for line in text.split("\n")]


def with_legal_tabs(text: str, number: int, *, everywhere: bool = False) -> str:
    """Return a text with blanks for the tabs of a line where YAML 1.2 has them and its parser has not.

    That is before a comment, in a line of nothing else, and behind the hyphen of an entry. Places stay what they are.
    """
    lines = text.split("\n")
    for index in range(number, len(lines) if everywhere else min(number + 1, len(lines))):
        line = lines[index]
        if "\t" in line and (found := _NO_TEXT.match(line) or _HYPHENS.match(line)):
            lines[index] = found[1].replace("\t", " ") + line[found.end(1) :]
    return "\n".join(lines)


def find(place: Place, tokens: tuple[str, ...]) -> Place:
    """Return the place of `tokens`, or of the nearest existing ancestor."""
    for token in tokens:
        if token not in place.children:
            break
        place = place.children[token]
    return place


def walk(place: Place) -> Iterator[Place]:
    """Yield every place once."""
    todo = [place]
    while todo:
        place = todo.pop()
        yield place
        todo += place.children.values()
