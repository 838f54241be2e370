"""Text to Document: the only reader of input, and the only module that knows a YAML library."""

from __future__ import annotations

import gc
import json
import re
import stat
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import IO, Any

import yaml

from specloom.config import is_remote
from specloom.diagnostics import Diagnostic, InputError, Locate, Pointer, Severity, Span
from specloom.reading import jsontext
from specloom.reading.budget import check_budget
from specloom.reading.compose import BREAKS, SHIELD, Composed, Composer
from specloom.reading.limits import Limits
from specloom.reading.text import (
    NOT_IN_YAML,
    NOWHERE,
    Fault,
    Place,
    check_characters,
    decode,
    find,
    span,
    split,
    with_legal_tabs,
)

__all__ = ["Document", "Limits", "Recognise", "Rewritten", "load", "load_text"]

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Only its event parser is used: it builds nothing, so depth, size and tags are judged before anything exists."""
TEXTS = (".md", ".markdown", ".txt")
"""The ends of files that are no data: a description may stand in one."""
_REPAIRS = 20
"""How many lines with tabs are looked at one by one; then all are."""
SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class Document:
    """One parsed input: JSON-like data with string keys, treated as immutable, and where each part of it stands."""

    def __init__(
        self, name: str, path: Path | None, text: str, data: Any, *, is_json: bool = False, limits: Limits | None = None
    ) -> None:
        self.name, self.path, self.text, self.data = name, path, text, data
        self.warnings: tuple[Diagnostic, ...] = ()
        self._is_json, self._limits = is_json, limits or Limits()
        self._find: Callable[[tuple[str, ...]], Place] | None = None
        self._lines: list[str] = []

    @property
    def url(self) -> str | None:
        """The address that the text was fetched from; None for a file and for standard input."""
        return self.name if self.path is None and is_remote(self.name) else None

    def locate(self, pointer: Pointer) -> Span | None:
        """Return the place of a scalar, or of the key of a mapping or list; else the nearest ancestor's."""
        if self._find is None:
            self._lines = split(self.text)
            self._find = self._places()
        found = self._find(pointer.tokens)
        return span(self.name, self._lines, found.line, found.column, found.end)

    def _places(self) -> Callable[[tuple[str, ...]], Place]:
        """Return what finds the place of a value."""
        if self._is_json:
            return jsontext.Places(self.text).find
        try:
            root = _compose(self.text, self._limits, places=True).place or Place(0, 0, 0)
        except (Fault, yaml.YAMLError):  # it was readable a moment ago; a place is never worth a crash
            root = Place(0, 0, 0)
        return partial(find, root)


class Rewritten(Document):
    """A document whose data is no longer what its text says; `locate` leads from places in the data to the text."""

    def __init__(
        self, written: Document, data: Any, locate: Locate, *, warnings: Iterable[Diagnostic] | None = None
    ) -> None:
        super().__init__(written.name, written.path, written.text, data)
        self.warnings = written.warnings if warnings is None else tuple(warnings)
        self._locate = locate

    def locate(self, pointer: Pointer) -> Span | None:
        """Return the line and column, in the text as it was written, of what stands at a pointer now."""
        return self._locate(pointer)


Recognise = Callable[[str], Fault | None]
"""Says of a text that cannot be read as a mapping what it is instead, where that is known."""


def load(
    name: str,
    *,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    stdin: IO[bytes] | None = None,
    recognise: Recognise | None = None,
) -> Document:
    """Read and parse a file, or standard input for `-`; raises InputError."""
    if name == "-":
        stream = stdin if stdin is not None else sys.stdin.buffer
        return load_text("<stdin>", _read(stream, limits), limits=limits, recognise=recognise)
    try:
        path = Path(name).resolve(strict=True)
        if not stat.S_ISREG(path.stat().st_mode):
            raise _refusal(name, [Fault("input-not-a-file", f"'{name}' is not a regular file")])
        with path.open("rb") as stream:
            raw = _read(stream, limits)
    except FileNotFoundError:
        raise _refusal(name, [Fault("input-not-found", f"there is no file '{name}'")]) from None
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _refusal(name, [Fault("input-unreadable", f"'{name}' cannot be read: {reason}")]) from None
    return load_text(name, raw, path, limits, recognise=recognise)


def load_text(
    name: str,
    text: str | bytes,
    path: Path | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    *,
    any_root: bool = False,
    recognise: Recognise | None = None,
) -> Document:
    """Parse a text; raises InputError with every problem found. A referenced file may hold any value (`any_root`)."""
    shown = ""
    try:
        shown = decode(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), limits)
        check_characters(shown, NOWHERE)
        if any_root and path is not None and path.suffix.lower() in TEXTS:
            return Document(name, path, shown, shown, limits=limits)
        document = _parse(name, shown, path, limits)
        return document if any_root else _rooted(document)
    except Fault as fault:
        known = recognise(shown) if recognise else None
        raise _refusal(name, [known or fault], shown) from None
    except Faults as faults:
        raise _refusal(name, faults.faults, shown) from None
    except (RecursionError, MemoryError):
        message = "the document is nested too deeply or is too large to be read"
        raise _refusal(name, [Fault("document-too-deep", message)], shown) from None


class Faults(Exception):  # noqa: N818 - findings about the input
    """Several faults at once."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__()
        self.faults = list(faults)


def _read(stream: IO[bytes], limits: Limits) -> bytes:
    return stream.read(limits.text + 1)


def _parse(name: str, text: str, path: Path | None, limits: Limits) -> Document:
    json_like = name.lower().endswith(".json")
    collecting = gc.isenabled()
    gc.disable()  # a parse makes only live objects: collecting in between took a third of the time
    try:
        if json_like or text.lstrip(" \t\r\n")[:1] in ("{", "["):
            data, fault = _parse_json(text, limits)
            if fault is None:
                return _checked(Document(name, path, text, data, is_json=True, limits=limits), limits)
            if json_like or fault.code not in ("json-syntax", "number-not-json"):
                raise fault
        check_characters(text, NOT_IN_YAML)
        composed = _compose(text, limits, places=False)
        if composed.duplicates:
            raise Faults(_compose(text, limits, places=True).duplicates)
        document = Document(name, path, text, composed.data, limits=limits)
        return _checked(document, limits) if composed.has_aliases else document
    except yaml.MarkedYAMLError as error:
        raise _syntax(error, limits) from None
    except yaml.YAMLError as error:
        raise Fault("yaml-syntax", f"this is not YAML: {error}") from None
    finally:
        if collecting:
            gc.enable()


def _parse_json(text: str, limits: Limits) -> tuple[Any, Fault | None]:
    repeated: list[dict[str, Any]] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(items)
        if len(made) != len(items):
            repeated.append(made)
        return made

    try:
        data = json.loads(text, object_pairs_hook=pairs, parse_constant=_constant)
    except json.JSONDecodeError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        return None, Fault("json-syntax", f"this is not JSON: {message}", error.lineno - 1, error.colno - 1)
    except RecursionError:
        return None, jsontext.too_deep(text, limits)
    except ValueError:  # NaN, Infinity, or more digits than Python converts
        return None, jsontext.bad_number(text, limits)
    if repeated:
        raise Faults(jsontext.duplicates(text, data, repeated))
    if SURROGATE.search(text) and (fault := jsontext.lone_surrogate(text)):
        return None, fault
    return data, None


def _constant(word: str) -> Any:
    raise ValueError(f"{word} is not a JSON number")


def _compose(text: str, limits: Limits, *, places: bool) -> Composed:
    shielded = any(character in text for character in BREAKS)
    source = text.translate(SHIELD) if shielded else text
    for number in range(_REPAIRS + 1):
        try:
            return Composer(limits, places=places, shielded=shielded).compose(yaml.parse(source, Loader=LOADER))
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            repaired = with_legal_tabs(source, mark.line, everywhere=number == _REPAIRS - 1) if mark else source
            if repaired == source:
                raise
            source = repaired
    return Composer(limits, places=places, shielded=shielded).compose(yaml.parse(source, Loader=LOADER))


def _syntax(error: yaml.MarkedYAMLError, limits: Limits) -> Fault:
    mark = error.problem_mark or error.context_mark
    if mark and error.problem == "exceeded maximum nesting depth":  # it looks ahead, past the depth that we allow
        message = f"values are nested deeper than {limits.nesting} levels"
        return Fault("document-too-deep", message, mark.line, mark.column)
    said = ", ".join(part for part in (error.context, error.problem) if part) or "unknown reason"
    return Fault("yaml-syntax", f"this is not YAML: {said}", mark.line if mark else 0, mark.column if mark else 0)


def _checked(document: Document, limits: Limits) -> Document:
    if found := check_budget(document.data, limits):
        code, message, tokens = found
        at = document.locate(Pointer(document.name, tokens))
        line, column, end = (at.line - 1, at.column - 1, at.end_column - 1) if at else (0, 0, None)
        raise Fault(code, message, line, column, end=end, tokens=tokens)
    return document


def _rooted(document: Document) -> Document:
    if document.data is None:
        raise Fault("document-empty", "the document is empty")
    if type(document.data) is not dict:
        kind = "list" if type(document.data) is list else "single value"
        raise Fault("root-not-a-mapping", f"the document is a {kind}, not a mapping")
    return document


def _refusal(name: str, faults: list[Fault], text: str = "") -> InputError:
    lines = split(text)
    return InputError(
        Diagnostic(
            fault.code,
            Severity.ERROR,
            fault.message,
            Pointer(name, fault.tokens),
            fault.hint,
            span(name, lines, fault.line, fault.column, fault.end),
        )
        for fault in faults
    )
