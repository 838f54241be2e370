"""Where the keys and items of a TOML text stand: a scanner beside tomllib, which tells values and no places."""

from __future__ import annotations

import contextlib
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from specloom.diagnostics import Span

_GAP = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_KEY = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|[A-Za-z0-9_-]+')
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_EQUALS = re.compile(r"[ \t]*=[ \t]*")
_SCALAR = re.compile(
    r'"""(?:\\[\s\S]|[^\\])*?"{3,5}'
    r"|'''[\s\S]*?'{3,5}"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'"
    r"|[^,\]}\r\n#]+"
)

Tokens = tuple[str, ...]
"""The way to a value: keys, and numbers of items, as in a JSON Pointer."""


class Places:
    """Finds keys and items of a text that tomllib could read."""

    def __init__(self, file: str, text: str) -> None:
        self._file, self._text = file, text
        self._found = _Scanner(text).scan()

    def span(self, tokens: Sequence[str]) -> Span | None:
        """Return the place of a key, or of an item of an array; else that of the nearest above it."""
        for length in range(len(tokens), 0, -1):
            if (found := self._found.get(tuple(tokens[:length]))) is not None:
                return self._cut(*found)
        return None

    def _cut(self, start: int, end: int) -> Span:
        first = self._text.rfind("\n", 0, start) + 1
        last = self._text.find("\n", start)
        line = self._text[first : last if last >= 0 else len(self._text)]
        number = self._text.count("\n", 0, start) + 1
        return Span(self._file, number, start - first + 1, min(end - first, len(line)) + 1, line)


@dataclass(slots=True)
class _Scanner:
    """Walks over a text once. `found` has the start and the end of each key, by the way to its value."""

    text: str
    found: dict[Tokens, tuple[int, int]] = field(default_factory=dict)
    _at: int = 0
    _tables: dict[Tokens, int] = field(default_factory=dict)
    """How many tables each array of tables has so far."""

    def scan(self) -> dict[Tokens, tuple[int, int]]:
        """Return the places of all keys and items."""
        table: Tokens = ()
        # A place is never worth a crash: what was found before stays.
        with contextlib.suppress(ValueError, IndexError, RecursionError):
            while self._skip():
                if self.text[self._at] == "[":
                    table = self._header()
                else:
                    self._pair(table)
        return self.found

    def _header(self) -> Tokens:
        """Read `[table]` or `[[array]]` and return the way to what follows."""
        is_array = self.text.startswith("[[", self._at)
        self._at += 2 if is_array else 1
        self._skip()
        way: Tokens = ()
        place = (self._at, self._at)
        for key, place in self._keys():
            way = (*self._latest(way), key)
            self.found.setdefault(way, place)
        self._at = self.text.index("]]" if is_array else "]", self._at) + (2 if is_array else 1)
        if is_array:
            self._tables[way] = self._tables.get(way, 0) + 1
            self.found[self._latest(way)] = place
        return self._latest(way)

    def _latest(self, way: Tokens) -> Tokens:
        """Return the way to the last table of an array of tables; any other as it is."""
        return (*way, str(self._tables[way] - 1)) if way in self._tables else way

    def _pair(self, table: Tokens) -> None:
        way = table
        for key, place in self._keys():
            way = (*way, key)
            self.found.setdefault(way, place)
        self._need(_EQUALS)
        self._value(way)

    def _keys(self) -> Iterator[tuple[str, tuple[int, int]]]:
        """Yield the parts of a dotted key, each with its place."""
        while True:
            start, raw = self._at, self._need(_KEY)
            quoted = raw[0] in "\"'"
            yield (
                str(tomllib.loads(f"key = {raw}")["key"]) if quoted else raw,
                (start + quoted, self._at - quoted),
            )
            if not self._take(_DOT):
                return

    def _value(self, way: Tokens) -> None:
        if self.text[self._at] == "[":
            self._at += 1
            index = 0
            while self._skip(",") and self.text[self._at] != "]":
                start = self._at
                item = (*way, str(index))
                self._value(item)
                self.found[item] = (start, self._at)
                index += 1
            self._at += 1
        elif self.text[self._at] == "{":
            self._at += 1
            while self._skip(",") and self.text[self._at] != "}":
                self._pair(way)
            self._at += 1
        else:
            self._need(_SCALAR)

    def _skip(self, also: str = "") -> bool:
        """Step over blanks, comments and `also`; tell whether anything follows."""
        self._take(_GAP)
        while also and self.text.startswith(also, self._at):
            self._at += 1
            self._take(_GAP)
        return self._at < len(self.text)

    def _need(self, pattern: re.Pattern[str]) -> str:
        if not (found := self._take(pattern)):
            raise ValueError("the text is not what tomllib read")
        return found

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self._at)
        if found is None:
            return ""
        self._at = found.end()
        return found[0]
