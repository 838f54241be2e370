"""Problems with an input: what they are (Diagnostic) and where they are (Pointer, Span); knows no OpenAPI."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error writes nothing, an omission exits with 1, the others go on."""

    ERROR = "error"
    OMISSION = "omission"
    WIDENING = "widening"
    """A part is there, with a looser type than the document gives it."""
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Pointer:
    """A place in an input: the file as the user named it and the JSON Pointer (RFC 6901) inside it, as tokens."""

    source: str
    tokens: tuple[str, ...] = ()

    def child(self, *tokens: str | int) -> Pointer:
        """Return the place `tokens` below this one."""
        return Pointer(self.source, (*self.tokens, *map(str, tokens)))

    @property
    def fragment(self) -> str:
        """The JSON Pointer text, `/paths/~1pets/get`; empty for the whole document."""
        return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in self.tokens)

    def seen_from(self, root: str) -> str:
        """Return the place as it is written in the file `root`: `#/…` there, `file#/…` in a neighbour."""
        return f"{_path_between(root, self.source)}#{self.fragment}"

    def __str__(self) -> str:
        return f"{self.source}#{self.fragment}"


@functools.cache
def _path_between(root: str, source: str) -> str:
    if source == root:
        return ""
    if "://" in source:
        return source
    return os.path.relpath(source, os.path.dirname(root) or ".").replace(os.sep, "/")  # noqa: PTH120 - names are text


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A piece of one line of text: line and column count from 1, `end_column` is one past the last character."""

    file: str
    line: int
    column: int
    end_column: int
    text: str
    """The line without its line break; of a very long one, what stands around the piece."""
    skipped: int = 0
    """How many characters of the line stand before `text`."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: a stable code, the place, one sentence, and a hint where there is one."""

    code: str
    severity: Severity
    message: str
    pointer: Pointer
    help: str | None = None
    span: Span | None = None
    """Set where the place is known without a pointer, as for a syntax error; else looked up when printed."""


def warning(code: str, message: str, pointer: Pointer, help: str | None = None) -> Diagnostic:  # noqa: A002
    """Return a warning."""
    return Diagnostic(code, Severity.WARNING, message, pointer, help)


class InputError(Exception):
    """The input, the configuration or the arguments are unusable; carries every problem found (at least one)."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("; ".join(diagnostic.message for diagnostic in self.diagnostics))


def refused(
    code: str,
    message: str,
    pointer: Pointer,
    help: str | None = None,  # noqa: A002 - the field's name
    span: Span | None = None,
) -> InputError:
    """Return the exception for one error."""
    return InputError([Diagnostic(code, Severity.ERROR, message, pointer, help, span)])


Locate = Callable[[Pointer], Span | None]
