"""How problems are shown: as text with an excerpt, as JSON lines, as GitHub annotations; it trusts no text."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from specloom.diagnostics import Diagnostic, Locate, Severity, Span

_WINDOW = 100
"""Characters of a source line that are shown."""
_LONGEST_MESSAGE = 600
_MANY = 20
"""Of a code that more problems than this have, only the first few are shown."""
_FEW = 3
_COLOURS = {Severity.ERROR: "31", Severity.OMISSION: "35", Severity.WIDENING: "36", Severity.WARNING: "33"}
_NAMES = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.OMISSION: ("omission", "omissions"),
    Severity.WIDENING: ("widening", "widenings"),
}
_LEVELS = {
    Severity.ERROR: "error",
    Severity.OMISSION: "error",
    Severity.WIDENING: "notice",
    Severity.WARNING: "warning",
}


def nowhere(_pointer: object) -> None:
    """Locate nothing: for problems that bring their own span."""


def located(diagnostics: Iterable[Diagnostic], locate: Locate) -> tuple[Diagnostic, ...]:
    """Return the diagnostics with their spans, sorted by place, each once."""
    found = {d if d.span else replace(d, span=locate(d.pointer)) for d in diagnostics}
    return tuple(sorted(found, key=_place))


def render(
    diagnostics: Sequence[Diagnostic],
    form: str = "text",
    *,
    colour: bool = False,
    everything: bool = False,
) -> Iterator[str]:
    """Yield the lines that show `diagnostics`; `everything` shows also what is one of many of its code."""
    match form:
        case "json":
            yield from map(_as_json, diagnostics)
        case "github":
            yield from map(_as_github, diagnostics)
        case _:
            yield from _as_texts(diagnostics, colour=colour, everything=everything)


def count(diagnostics: Iterable[Diagnostic]) -> str:
    """Return `1 error, 25 warnings, 3 omissions`; empty where there is nothing."""
    counted = Counter(diagnostic.severity for diagnostic in diagnostics)
    return ", ".join(plural(counted[kind], *names) for kind, names in _NAMES.items() if counted[kind])


def plural(number: int, one: str, many: str | None = None) -> str:
    """Return `1 file` or `2 files`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def visible(text: str) -> str:
    """Return `text` on one line with everything that could steer a terminal spelled out."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if _harmless(char) else _spelled(char) for char in text)


def _harmless(char: str) -> bool:
    # Controls, format characters (bidi overrides, zero widths), surrogates, unassigned, private use, line separators.
    return char.isprintable() or (unicodedata.category(char) == "Zs")


def _spelled(char: str) -> str:
    return " " if char in "\n\t" else char.encode("unicode_escape", "surrogatepass").decode("ascii")


def _message(text: str, longest: int = _LONGEST_MESSAGE) -> str:
    shown = visible(text[: longest + 1])
    return shown if len(text) <= longest else shown[:longest] + "…"


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, tuple[str, ...], str, str]:
    span = diagnostic.span
    file, line, column = (span.file, span.line, span.column) if span else (diagnostic.pointer.source, 0, 0)
    return file, line, column, diagnostic.pointer.tokens, diagnostic.code, diagnostic.message


def _as_texts(diagnostics: Sequence[Diagnostic], *, colour: bool, everything: bool) -> Iterator[str]:
    total = Counter((diagnostic.severity, diagnostic.code) for diagnostic in diagnostics)
    most = {key: number if everything or number <= _MANY else _FEW for key, number in total.items()}
    seen: Counter[tuple[Severity, str]] = Counter()
    for diagnostic in diagnostics:
        key = (diagnostic.severity, diagnostic.code)
        seen[key] += 1
        if seen[key] <= most[key]:
            yield from text(diagnostic, colour=colour)
    for (severity, code), number in total.items():
        if more := number - most[severity, code]:
            yield f"{severity}[{code}]: {more:,} more like these; --verbose shows all"
    if len(diagnostics) > 1:
        yield count(diagnostics)


def text(diagnostic: Diagnostic, *, colour: bool = False) -> Iterator[str]:
    """Yield the lines of one problem: place, message, excerpt with carets, pointer, help."""
    span = diagnostic.span
    place = f"{span.file}:{span.line}:{span.column}" if span else diagnostic.pointer.source
    kind = _paint(f"{diagnostic.severity}[{diagnostic.code}]", _COLOURS[diagnostic.severity], colour)
    yield f"{_message(place)}: {kind}: {_message(diagnostic.message)}"
    gutter = " " * (len(str(span.line)) + 1 if span else 3)
    if span and span.text.strip():
        line, carets = _excerpt(span)
        yield f"{gutter}|"
        yield f"{span.line} | {line}".rstrip()
        yield f"{gutter}| {_paint(carets, _COLOURS[diagnostic.severity], colour)}"
    if diagnostic.pointer.tokens:
        yield f"{gutter}= at {_message(diagnostic.pointer.fragment)}"
    if diagnostic.help:
        yield f"{gutter}= help: {_message(diagnostic.help)}"


def _excerpt(span: Span) -> tuple[str, str]:
    """Return the part of the line around the span, and the carets below it."""
    start = max(span.column - 1 - span.skipped, 0)
    end = max(span.end_column - 1 - span.skipped, start + 1)
    # Room is left before the span for context, and a span wider than the window is shown from its start.
    low = 0 if end <= _WINDOW else max(min(start - _WINDOW // 3, end - _WINDOW), min(start - 20, end - _WINDOW), 0)
    low = min(low, start)
    high = low + _WINDOW
    before = ("…" if low or span.skipped else "") + visible(span.text[low:start])
    marked = visible(span.text[start : min(end, high)])
    after = visible(span.text[end:high]) + ("…" if len(span.text) > high else "")
    return before + marked + after, " " * _cells(before) + "^" * max(_cells(marked), 1)


def _cells(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    combining = sum(unicodedata.combining(char) != 0 for char in text)
    return len(text) + wide - combining


def _paint(text: str, code: str, colour: bool) -> str:  # noqa: FBT001 - private, one caller's style
    return f"\x1b[1;{code}m{text}\x1b[0m" if colour else text


def _as_json(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    return json.dumps(
        {
            "code": diagnostic.code,
            "severity": diagnostic.severity.value,
            "message": diagnostic.message,
            "file": span.file if span else diagnostic.pointer.source,
            "line": span.line if span else None,
            "column": span.column if span else None,
            "end_column": span.end_column if span else None,
            "pointer": diagnostic.pointer.fragment,
            "help": diagnostic.help,
        }
    )


def _as_github(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    properties = {"file": span.file if span else diagnostic.pointer.source}
    if span:
        properties |= {"line": str(span.line), "col": str(span.column), "endColumn": str(span.end_column)}
    properties["title"] = f"specloom {diagnostic.code}"
    message = _message(diagnostic.message) + (f"\n{_message(diagnostic.help)}" if diagnostic.help else "")
    return annotation(_LEVELS[diagnostic.severity], properties, message)


def annotation(level: str, properties: Mapping[str, str], message: str) -> str:
    """Return a line that GitHub shows beside the file that `properties` name."""
    listed = ",".join(f"{key}={_github(value, ':,')}" for key, value in properties.items())
    return f"::{level} {listed}::{_github(message)}"


def _github(value: str, also: str = "") -> str:
    return "".join(f"%{ord(char):02X}" if char in "%\r\n" + also else char for char in value)
