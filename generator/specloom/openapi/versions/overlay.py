"""OpenAPI Overlay 1.0 and 1.1: a copy of a document with the actions of overlay files applied, in their order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote

from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity, Span
from specloom.openapi.references.hints import did_you_mean
from specloom.openapi.references.resolver import SCHEME
from specloom.openapi.versions.graft import Clash, Graft, Location, kind_of
from specloom.openapi.versions.jsonpath import Queries, QueryError
from specloom.reading.document import Document, Limits, Rewritten
from specloom.reading.text import Fault

VERSION = re.compile(r"(1\.[01])(?:\.[0-9]+(?:-[0-9A-Za-z.-]+)?)?\Z")
WHOLE = ("overlay", "info", "extends", "actions")
INFO = ("title", "version", "description")
ACTION = ("target", "description", "update", "remove", "copy")
TYPES = {"string": (str,), "mapping": (dict,), "list": (list,), "boolean": (bool,)}


class Action(NamedTuple):
    """One step of an overlay."""

    pointer: Pointer
    target: str
    verb: str
    """`update`, `remove` or `copy`."""
    value: Any


def overlaid(base: Document, overlays: Sequence[Document], limits: Limits = Limits()) -> Document:  # noqa: B008 - frozen
    """Return the document with the overlays applied to a copy; raises InputError with every problem of all of them."""
    if not overlays:
        return base
    work = _Work(base, limits)
    for overlay in overlays:
        reader = _Reader(overlay, base)
        actions = list(reader.actions(work.queries))
        work.told += reader.told
        if not work.failed:
            for action in actions:
                work.apply(overlay, action, v1_0=reader.version == "1.0")
    if work.failed:
        raise InputError(work.told)
    sources = {document.name: document for document in (*overlays, base)}

    def locate(pointer: Pointer) -> Span | None:
        origin = work.graft.origin(pointer.tokens)
        return sources[origin.source].locate(origin)

    return Rewritten(base, work.graft.data, locate, warnings=(*base.warnings, *work.told))


class _Work:
    """The copy, and what was said while it was changed."""

    def __init__(self, base: Document, limits: Limits) -> None:
        self.told: list[Diagnostic] = []
        self.queries = Queries(limits.nesting)
        try:
            self.graft = Graft(base.name, base.data, limits)
        except Fault as fault:
            raise InputError([_note(base, fault.code, fault.message, Pointer(base.name))]) from None

    @property
    def failed(self) -> bool:
        """Whether there is an error, so that later overlays are only read."""
        return any(found.severity is Severity.ERROR for found in self.told)

    def apply(self, overlay: Document, action: Action, *, v1_0: bool) -> None:
        """Do one action; what is wrong with it is noted, and the next one may go on."""
        at = action.pointer.child("target")
        try:
            places = self.queries.select(action.target, self.graft.data)
            if not places:
                message = f"the target {_shown(action.target)} selects nothing, so the action changes nothing"
                self._note(overlay, "overlay-unmatched", message, at, severity=Severity.WARNING)
            elif action.verb == "remove":
                self._remove(overlay, places, at)
            elif self._fit(overlay, places, at, v1_0=v1_0):
                self._merge(overlay, action, places)
        except QueryError as error:
            self._note(overlay, "overlay-target", f"{_shown(action.target)} cannot be answered: {error}", at)
        except Clash as clash:
            place = action.pointer.child(action.verb, *(clash.inside if action.verb == "update" else ()))
            message = f"a {clash.new} cannot be merged into the {clash.old} at {_place(clash.place)}"
            advice = "remove the old value in an action before this one, and update its parent"
            self._note(overlay, "overlay-mismatch", message, place, advice)
        except Fault as fault:
            self._note(overlay, fault.code, fault.message, action.pointer.child(action.verb))

    def _remove(self, overlay: Document, places: list[Location], at: Pointer) -> None:
        if () in places:
            self._note(overlay, "overlay-root", "the target is the whole document, which cannot be removed", at)
        else:
            self.graft.remove(places)

    def _fit(self, overlay: Document, places: list[Location], at: Pointer, *, v1_0: bool) -> bool:
        """Tell whether the specification allows these nodes to be changed together."""
        kinds = {kind_of(self.graft.at(place)): place for place in reversed(places)}
        if v1_0 and "single value" in kinds:
            message = f"the target selects the single value at {_place(kinds['single value'])}"
            advice = "select the mapping that holds it, or declare overlay: 1.1.0, which allows this"
            self._note(overlay, "overlay-scalar", f"{message}, and Overlay 1.0 updates mappings and lists", at, advice)
            return False
        if len(kinds) > 1 and not v1_0:
            message = " and ".join(f"a {kind} ({_place(place)})" for kind, place in sorted(kinds.items()))
            self._note(overlay, "overlay-mixed", f"the target selects nodes of different kinds: {message}", at)
            return False
        return True

    def _merge(self, overlay: Document, action: Action, places: list[Location]) -> None:
        value, origin = action.value, action.pointer.child("update")
        if action.verb == "copy":
            sources = self.queries.select(action.value, self.graft.data)
            if len(sources) != 1:
                message = f"{_shown(action.value)} selects {len(sources) or 'no'} nodes, and exactly one can be copied"
                self._note(overlay, "overlay-copy", message, action.pointer.child("copy"))
                return
            origin = self.graft.origin(tuple(map(str, sources[0])))
            value = self.graft.copy(self.graft.at(sources[0]))  # the source may be among the targets
        for place in places:
            self.graft.merge(place, value, origin)

    def _note(
        self,
        overlay: Document,
        code: str,
        message: str,
        at: Pointer,
        help: str | None = None,  # noqa: A002
        *,
        severity: Severity = Severity.ERROR,
    ) -> None:
        self.told.append(_note(overlay, code, message, at, help, severity=severity))


class _Reader:
    """Checks the structure of one overlay file."""

    def __init__(self, overlay: Document, base: Document) -> None:
        self._overlay, self._base = overlay, base
        self._root = Pointer(overlay.name)
        self.told: list[Diagnostic] = []
        self.version = ""

    def actions(self, queries: Queries) -> Iterator[Action]:
        """Yield the actions that can be read."""
        data = self._overlay.data
        if not self._known_version(data):
            return
        self._fields(data, WHOLE, self._root, "an overlay")
        if (info := self._field(data, "info", "mapping", self._root, Severity.WARNING)) is not None:
            self._fields(info, INFO, self._root.child("info"), "'info' of an overlay")
            for name in ("title", "version"):
                self._field(info, name, "string", self._root.child("info"), Severity.WARNING)
        self._extends(data.get("extends"))
        listed = self._field(data, "actions", "list", self._root)
        if listed == []:
            self._warn("overlay-idle", "the overlay has no actions", self._root.child("actions"))
        for index, action in enumerate(listed or ()):
            yield from self._action(action, self._root.child("actions", index), queries)

    def _known_version(self, data: dict[str, Any]) -> bool:
        said = data.get("overlay")
        at = self._root.child("overlay") if "overlay" in data else self._root
        if "overlay" not in data:
            self._fail("overlay-version", "the file has no 'overlay' field, so it is no overlay", at)
        elif type(said) in (int, float):
            advice = f"write overlay: '{said}.0'"
            self._fail("overlay-version", f"'overlay' is the number {said}, not a string", at, advice)
        elif type(said) is not str or not (found := VERSION.match(said)):
            self._fail("overlay-version", f"overlay version {str(said)[:40]!a} is not one of 1.0 and 1.1", at)
        else:
            self.version = found[1]
        return self.version != ""

    def _action(self, action: Any, at: Pointer, queries: Queries) -> Iterator[Action]:
        if type(action) is not dict:
            self._fail("wrong-type", "an action is a mapping", at)
            return
        self._fields(action, ACTION, at, "an action")
        target = self._field(action, "target", "string", at)
        remove = self._field(action, "remove", "boolean", at, None)
        copy = self._field(action, "copy", "string", at, None)
        for name, query in (("target", target), ("copy", copy)):
            if query is not None:
                self._query(query, at.child(name), queries)
        if copy is not None and self.version == "1.0":
            self._fail("overlay-version", "'copy' is not part of Overlay 1.0", at.child("copy"), "write overlay: 1.1.0")
        if remove:
            verb = "remove"
        elif "update" in action and "copy" in action:
            self._fail("overlay-action", "an action has 'update' or 'copy', not both", at)
            return
        elif "update" in action or "copy" in action:
            verb = "update" if "update" in action else "copy"
        else:
            self._warn("overlay-idle", "the action neither updates nor removes nor copies anything", at)
            return
        if target is not None:
            yield Action(at, target, verb, action.get(verb))

    def _query(self, query: str, at: Pointer, queries: Queries) -> None:
        try:
            queries.check(query)
        except QueryError as error:
            advice = "put a name with other signs than letters and digits in brackets, as in $.paths['/pets']['x-name']"
            advice = advice if query.startswith("$") else "a JSONPath begins with '$', as in $.paths['/pets'].get"
            self._fail("overlay-target", f"{_shown(query)} is not a JSONPath (RFC 9535): {error}", at, advice)

    def _extends(self, said: Any) -> None:
        """Compare the name of the document that the overlay was made for; nothing is read or fetched."""
        at = self._root.child("extends")
        if type(said) is not str:
            if said is not None:
                self._fail("wrong-type", "'extends' is a string", at)
            return
        here, base = self._overlay.path, self._base.path
        if here is None or base is None or SCHEME.match(said) or said.startswith("//"):
            return
        named = os.path.normpath(here.parent / unquote(said.partition("#")[0]))
        if named != str(base):
            message = f"the overlay was made for {_shown(said)}, and is applied to '{self._base.name}'"
            self._warn("overlay-extends", message, at)

    def _field(
        self, holder: dict[str, Any], name: str, kind: str, at: Pointer, missing: Severity | None = Severity.ERROR
    ) -> Any:
        """Return a field of the right type; None, and a note, where it is missing or of another type."""
        if name not in holder:
            if missing is not None:
                self.told.append(_note(self._overlay, "missing-field", f"'{name}' is missing", at, severity=missing))
            return None
        if type(holder[name]) not in TYPES[kind]:
            severity = missing or Severity.ERROR
            message = f"'{name}' is not a {kind}"
            self.told.append(_note(self._overlay, "wrong-type", message, at.child(name), severity=severity))
            return None
        return holder[name]

    def _fields(self, holder: dict[str, Any], known: Sequence[str], at: Pointer, what: str) -> None:
        for name in holder:
            if name not in known and not name.startswith("x-"):
                self._warn("unknown-field", f"{what} has no field '{name[:80]}'", at.child(name), known)

    def _warn(self, code: str, message: str, at: Pointer, known: Sequence[str] = ()) -> None:
        advice = did_you_mean(at.tokens[-1], list(known)) if known else None
        self.told.append(_note(self._overlay, code, message, at, advice, severity=Severity.WARNING))

    def _fail(self, code: str, message: str, at: Pointer, help: str | None = None) -> None:  # noqa: A002
        self.told.append(_note(self._overlay, code, message, at, help))


def _note(
    document: Document,
    code: str,
    message: str,
    at: Pointer,
    help: str | None = None,  # noqa: A002
    *,
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    """Return a finding with its place: nobody else keeps the overlay."""
    return Diagnostic(code, severity, message, at, help, document.locate(at))


def _shown(query: str) -> str:
    return f"'{query[:200]}'"


def _place(place: Location) -> str:
    return Pointer("", tuple(map(str, place))).fragment[:200] or "the root"
