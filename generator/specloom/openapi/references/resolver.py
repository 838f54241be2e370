"""The resolver: what one `$ref` leads to, in this file, in a neighbouring one, or where the user allowed it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from specloom.diagnostics import Diagnostic, InputError, Locate, Pointer, Severity, Span
from specloom.openapi.references.bases import Base, Bases, Node, descend
from specloom.openapi.references.border import ADVICE, Absent, Border, Outside
from specloom.openapi.references.grammar import is_reference
from specloom.openapi.references.hints import did_you_mean, nearest_place
from specloom.openapi.references.remote import Fetcher, Refusal
from specloom.reading.document import Document, Limits, Rewritten, load_text

LOSSES = frozenset({"ref-not-found", "ref-not-a-string", "ref-wrong-target", "ref-cycle"})
"""The codes of references that cost what they stand for; any other breaks a rule of safety, and stops the run."""
LONGEST_CHAIN = 200
MOST_FILES, MOST_REMOTE = 20_000, 1_000
SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
FILE = re.compile(r"file:", re.IGNORECASE)
DRIVE = re.compile(r"[A-Za-z]:[\\/]")


class RefError(Exception):
    """A reference that cannot be followed; carries the one Diagnostic that says why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class Resolver:
    """Follows references from one root document, inside a border; a fetcher says what else is read."""

    def __init__(
        self,
        root: Document,
        *,
        limits: Limits | None = None,
        fetcher: Fetcher | None = None,
        border: Border | None = None,
        neighbours: Iterable[Document] = (),
    ) -> None:
        """Begin with the root document, and with other files that need not be read again.

        Without a border, files below the document's own folder are read, or below a repository around it.
        """
        self.documents: dict[str, Document] = {root.name: root, **{each.name: each for each in neighbours}}
        self.root = Node(root.data, Pointer(root.name))
        self.fetcher = fetcher or Fetcher()
        self.limits = limits or Limits()
        self._root = root
        self.border = border or (Border(root.path) if root.path else None)
        self._by_path: dict[Path, Document] = {each.path: each for each in self.documents.values() if each.path}
        self._by_target: dict[tuple[str, str], Document] = {}
        self._failed: dict[tuple[str, str], Diagnostic] = {}
        self._found: dict[tuple[str, str], Node] = {}
        self._bases = Bases()
        for document in self.documents.values():
            self._bases.add(document)
        self.broken: dict[Pointer, Diagnostic] = {}
        """References that cannot be followed, though they lead somewhere: by the place of each."""
        self.meant: dict[Pointer, str] = {}
        """What is to be said of references that are not read as they are written, by their places."""
        self._resolving: set[tuple[str, str]] = set()
        self.survey: object = None
        """What `walk.survey` found, kept so that the document is walked once."""

    def rewritten(self, data: Mapping[str, Any], locate: Locate) -> Resolver:
        """Return a resolver of the same documents, some with other data; `locate` says where that was written."""
        documents = {
            name: Rewritten(document, data[name], locate) if name in data else document
            for name, document in self.documents.items()
        }
        return Resolver(
            documents[self._root.name],
            limits=self.limits,
            fetcher=self.fetcher,
            border=self.border,
            neighbours=documents.values(),
        )

    def known(self, source: str, ref: str) -> Node | None:
        """Return what a reference in a file names, if it has been resolved before and its place does not matter."""
        return self._found.get((source, ref))

    def locate(self, pointer: Pointer) -> Span | None:
        """Return where a pointer stands, in whichever loaded file it names."""
        document = self.documents.get(pointer.source)
        return document.locate(pointer) if document else None

    def follow(self, node: Node) -> Node:
        """Return the node at the end of a chain of references; the node itself when it is none."""
        seen: set[Pointer] = set()
        while type(node.value) is dict and (ref := node.value.get("$ref")) is not None:
            at = node.pointer.child("$ref")
            if node.pointer in seen or len(seen) >= LONGEST_CHAIN:
                what = "only leads back to itself" if node.pointer in seen else f"is longer than {LONGEST_CHAIN} steps"
                raise _error("ref-cycle", f"the chain of references through '{str(ref)[:200]}' {what}", at)
            seen.add(node.pointer)
            node = self.resolve(ref, at)
        return node

    def reach(self, node: Node) -> Node | None:
        """Return what `follow` does; None where it leads nowhere, which the check of all references tells."""
        try:
            return self.follow(node)
        except RefError:
            return None

    def reached(self, ref: Any, at: Pointer) -> Node | None:
        """Return what `resolve` does; None where it leads nowhere."""
        try:
            return self.resolve(ref, at)
        except RefError:
            return None

    def resolve(self, ref: Any, at: Pointer) -> Node:
        """Return what one reference names; `at` is where it stands. Raises RefError."""
        if type(ref) is not str:
            raise _error("ref-not-a-string", "a reference must be a string", at)
        if self.broken and at in self.broken:
            raise RefError(self.broken[at])
        ref = ref.strip()
        base = self._bases.around(self.documents[at.source], at)
        known = (at.source if base is None else str(base.node.pointer), ref)
        if known in self._found:
            return self._found[known]
        try:
            node = self._named(ref, at, base)
        except RefError as error:
            meant = self._as_meant(ref, at) if error.diagnostic.code in ("ref-not-found", "ref-outside") else None
            if meant is None:
                raise
            node = meant
        self._found[known] = node
        return node

    def _named(self, ref: str, at: Pointer, base: Base | None) -> Node:
        """Return what a reference names as it is written."""
        target, _, fragment = ref.partition("#")
        named = self._bases.named(target, base) if target else base
        node = self._in_base(named, fragment) if named else None
        if node is None:
            document = self._document(target, ref, at) if target else self.documents[at.source]
            node = self._inside(document, fragment, ref, at)
        return node

    def _as_meant(self, ref: str, at: Pointer) -> Node | None:
        """Return what a reference means that leads nowhere as it is written, where that is clear."""
        source = at.source
        if ref.startswith("/"):
            fragment = ref
        elif ref.startswith("#") and not ref.startswith("#/"):
            fragment = "/" + ref[1:]
        elif ref.startswith("#/") and source != self._root.name:
            source, fragment = self._root.name, ref[1:]
        else:
            return None
        try:
            node = self._inside(self.documents[source], fragment, ref, at)
        except RefError:
            return None
        read_as = node.pointer.seen_from(source)
        self.meant[at] = f"'{ref[:200]}' leads nowhere as it is written; it is read as '{read_as}'"
        return node

    def _in_base(self, base: Base, fragment: str) -> Node | None:
        """Return what a fragment names inside a base; None where it may be meant for the whole document."""
        decoded = unquote_to_bytes(fragment).decode("utf-8", "replace")
        if decoded and not decoded.startswith("/"):
            return base.anchors.get(decoded)
        tokens = _tokens(decoded)
        found, depth = descend(base.node, tokens)
        return found if depth == len(tokens) else None

    def _document(self, target: str, ref: str, at: Pointer) -> Document:
        known = (at.source, target)
        if known not in self._by_target:
            if known in self._failed:
                failed = self._failed[known]
                raise RefError(replace(failed, pointer=at))
            try:
                self._by_target[known] = self._load(target, ref, at)
            except RefError as error:
                self._failed[known] = error.diagnostic
                raise
        return self._by_target[known]

    def _load(self, target: str, ref: str, at: Pointer) -> Document:
        if self._leads_away(target, at.source):
            return self._remote(target, at)
        path = self._confined(target, ref, at)
        if path not in self._by_path:
            self._check_number(len(self.documents), MOST_FILES, at)
            try:
                with path.open("rb") as stream:
                    raw = stream.read(self.limits.text + 1)
            except OSError as error:
                raise _error("ref-unreadable", f"'{target}' cannot be read: {error.strerror}", at) from None
            self._by_path[path] = self._parsed(self._name(path), raw, path, target, at)
        return self._by_path[path]

    def _check_number(self, number: int, most: int, at: Pointer) -> None:
        if number >= most:
            raise _error("ref-outside", f"the document refers to more than {most:,} files", at)

    def _parsed(self, name: str, raw: bytes, path: Path | None, target: str, at: Pointer) -> Document:
        try:
            document = load_text(name, raw, path, self.limits, any_root=True)
        except InputError as error:
            first = error.diagnostics[0]
            where = f"{name}:{first.span.line}:{first.span.column}: " if first.span else f"{name}: "
            raise _error("ref-unreadable", f"'{target}' cannot be used: {where}{first.message}", at) from None
        self.documents[name] = document
        self._bases.add(document)
        return document

    def fetches(self, ref: str, source: str) -> bool:
        """Tell whether a reference in a file leads to another document that is allowed to be fetched."""
        target = ref.partition("#")[0]
        if not target or not self._leads_away(target, source):
            return False
        try:
            self.fetcher.permitted(target, self.documents[source].url)
        except Refusal:
            return False
        return True

    def _leads_away(self, target: str, source: str) -> bool:
        """Tell an address from the path of a neighbouring file; from a remote document everything is an address."""
        if FILE.match(target):
            return False
        away = (SCHEME.match(target) is not None and not DRIVE.match(target)) or target.startswith("//")
        return away or self.documents[source].url is not None

    def _remote(self, target: str, at: Pointer) -> Document:
        """Return a document of an allowed origin, fetched once."""
        try:
            url = self.fetcher.permitted(target, self.documents[at.source].url)
            if url in self.documents:
                return self.documents[url]
            self._check_number(len(self.fetcher.fetched), MOST_REMOTE, at)
            fetched = self.fetcher.fetch(url, at)
        except Refusal as refusal:
            raise RefError(refusal.diagnostic(at)) from None
        return self.documents.get(fetched.url) or self._parsed(fetched.url, fetched.raw, None, target, at)

    def _confined(self, target: str, ref: str, at: Pointer) -> Path:
        """Return the real path of a neighbouring file, or refuse."""
        shown = f"'{ref[:200]}'"
        base = self.documents[at.source].path
        if base is None or self.border is None:
            message = f"{shown} names a file, but the document was not read from one"
            raise _error("ref-outside", message, at)
        if SCHEME.match(target):
            message = f"{shown} is not a relative path, and no other is read"
            raise _error("ref-outside", message, at)
        try:
            return self.border.path(target, base)
        except UnicodeDecodeError:
            raise _error("ref-not-found", f"{shown} is not valid UTF-8", at) from None
        except Outside as outside:
            advice = ADVICE if str(outside).startswith("leaves") else None
            raise _error("ref-outside", f"{shown} {outside}", at, advice) from None
        except Absent as absent:
            message = f"there is no file '{absent.relative[:200]}'"
            raise _error("ref-not-found", message, at, self._nearby(absent.path)) from None

    def _through(self, node: Node, tokens: list[str], key: tuple[str, str], at: Pointer) -> Node | None:
        """Return what stands at tokens below another reference: a part of what that leads to."""
        if key in self._resolving or len(self._resolving) > LONGEST_CHAIN:
            return None
        self._resolving.add(key)
        depth = 0
        try:
            while depth < len(tokens) and is_reference(node.value):
                node, more = descend(self.follow(node), tokens[depth:])
                depth += more
        except RefError:
            return None
        finally:
            self._resolving.discard(key)
        if depth < len(tokens):
            return None
        self.meant[at] = f"the reference leads through another one, to '{node.pointer.seen_from(at.source)}'"
        return node

    def _nearby(self, path: Path) -> str | None:
        schemas = _schemas(self.root.value)
        if path.name in schemas:
            at = ("definitions",) if "definitions" in self.root.value else ("components", "schemas")
            return f"did you mean '#{Pointer('', (*at, path.name)).fragment}'?"
        try:
            names = sorted(entry.name for entry in path.parent.iterdir())[:10_000]
        except (OSError, ValueError):
            return None
        return did_you_mean(path.name, names)

    def _near(self, ref: str, found: Node, tokens: list[str], depth: int) -> str | None:
        """Return a hint at a place that is there and whose pointer is like one that leads nowhere after some tokens."""
        meant = nearest_place(found.value, tokens[depth:])
        if meant is not None:
            place = Pointer("", (*tokens[:depth], *meant)).fragment
            return f"did you mean '{ref.partition('#')[0]}#{place}'?"
        schemas = _schemas(self.root.value)
        if tokens[-1] not in schemas:
            return None
        at = ("definitions",) if schemas is self.root.value.get("definitions") else ("components", "schemas")
        return f"did you mean '#{Pointer('', (*at, tokens[-1])).fragment}'?"

    def _name(self, path: Path) -> str:
        """Name a neighbour in the way in which the user named the root."""
        assert self.border is not None  # noqa: S101 - only called for confined paths
        return os.path.normpath(Path(self._root.name).parent / os.path.relpath(path, self.border.home))

    def _inside(self, document: Document, fragment: str, ref: str, at: Pointer) -> Node:
        pointer = Pointer(document.name)
        if not fragment:
            return Node(document.data, pointer)
        try:
            decoded = unquote_to_bytes(fragment).decode("utf-8") if "%" in fragment else fragment
        except UnicodeDecodeError:
            raise _error("ref-not-found", f"'{ref[:200]}' is not valid UTF-8", at) from None
        if not decoded.startswith("/"):
            anchors = self._bases.anchors(document)
            if decoded in anchors:
                return anchors[decoded]
            message = f"'{ref[:200]}' does not exist: no $anchor has this name"
            advice = did_you_mean(decoded, list(anchors), "#") or "a reference inside a document begins with '#/'"
            raise _error("ref-not-found", message, at, advice)
        tokens = _tokens(decoded)
        found, depth = descend(Node(document.data, pointer), tokens)
        if depth < len(tokens) and is_reference(found.value):
            end = self._through(found, tokens[depth:], (document.name, decoded), at)
            if end is not None:
                return end
        if depth < len(tokens):
            raise _error("ref-not-found", f"'{ref[:200]}' does not exist", at, self._near(ref, found, tokens, depth))
        return found


def _schemas(root: Any) -> dict[str, Any]:
    """Return the schemas that a document names."""
    components = root.get("components") if type(root) is dict else None
    found = components.get("schemas") if type(components) is dict else None
    found = root.get("definitions") if found is None and type(root) is dict else found
    return found if type(found) is dict else {}


def _tokens(fragment: str) -> list[str]:
    """Return the tokens of a JSON Pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in fragment.split("/")[1:]]


def _error(code: str, message: str, at: Pointer, help: str | None = None) -> RefError:  # noqa: A002
    severity = Severity.OMISSION if code in LOSSES else Severity.ERROR
    return RefError(Diagnostic(code, severity, message, at, help))
