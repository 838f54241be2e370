"""Where the parts of a document in another form came from: places in that form to places in the files."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from specloom.diagnostics import Diagnostic, Pointer, Span
from specloom.openapi.references.resolver import RefError, Resolver

SAFE = "/~!$&'()*+,;=:@"
"""What stands in a fragment as it is, beside letters and digits (RFC 3986); anything else is percent-encoded."""


class Places:
    """The moves of one pass; everything that is not recorded, and is not below it, stays where it was."""

    def __init__(self, written: Resolver) -> None:
        self.written = written
        self._origins: dict[Pointer, Pointer] = {}
        self._moves: dict[Pointer, Pointer] = {}
        self._late: list[tuple[dict[str, Any], Pointer, Pointer]] = []

    def record(self, to: Pointer, at: Pointer) -> None:
        """Note that what is at one place of the new form was written at another."""
        if to != at:
            self._origins[to] = at
            self._moves.setdefault(at, to)

    def origin(self, pointer: Pointer) -> Pointer:
        """Return where the part at a place of the new form was written: its own place, or its nearest ancestor's."""
        return _through(self._origins, pointer)

    def locate(self, pointer: Pointer) -> Span | None:
        """Return the line and column of a place of the new form."""
        return self.written.locate(self.origin(pointer))

    def told(self, found: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return findings about the new form as findings about the files."""
        return [dataclasses.replace(each, pointer=self.origin(each.pointer)) for each in found]

    # References

    def later(self, holder: dict[str, Any], at: Pointer, to: Pointer) -> None:
        """Remember a reference that may have to be spelled anew when all moves are known."""
        self._late.append((holder, at, to))

    def respell(self) -> None:
        """Spell the remembered references for where they and their targets stand now."""
        for holder, at, to in self._late:
            holder["$ref"] = self.spelled(holder["$ref"], at, to)

    def spelled(self, ref: str, at: Pointer, to: Pointer) -> str:
        """Return a reference that was written at one place as it is spelled at another."""
        try:
            target = self.written.resolve(ref, at).pointer
        except RefError:
            return ref  # reported where it is written
        moved = _through(self._moves, target)
        return ref if moved == target and at.source == to.source else self._reference(moved, to.source)

    def _reference(self, target: Pointer, source: str) -> str:
        fragment = "#" + quote(target.fragment, safe=SAFE)
        if target.source == source:
            return fragment
        if self.written.documents[target.source].url:
            return target.source + fragment
        path, base = self.written.documents[target.source].path, self.written.documents[source].path
        if path is None or base is None:
            return fragment
        return quote(os.path.relpath(path, base.parent).replace(os.sep, "/"), safe=SAFE) + fragment


def _through(moves: dict[Pointer, Pointer], pointer: Pointer) -> Pointer:
    tokens = pointer.tokens
    for end in range(len(tokens), 0, -1):
        found = moves.get(Pointer(pointer.source, tokens[:end]))
        if found is not None:
            return found.child(*tokens[end:])
    return pointer
