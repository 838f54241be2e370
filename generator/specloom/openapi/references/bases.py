"""What references are relative to: documents, the schemas in them that name themselves by `$id`, and their anchors."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin

from specloom.diagnostics import Pointer
from specloom.reading.document import Document

LONGEST_INDEX = 7


class Node(NamedTuple):
    """A value of a document, and where it stands."""

    value: Any
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Base:
    """A document, or a schema with an `$id`: its address, and the anchors inside that belong to no other base."""

    node: Node
    uri: str
    anchors: dict[str, Node] = field(default_factory=dict)


class Bases:
    """The bases of all documents that were read; a document is looked through only where it can matter."""

    def __init__(self) -> None:
        self._by_uri: dict[str, Base] = {}
        self._found: dict[str, dict[tuple[str, ...], Base]] = {}

    def add(self, document: Document) -> None:
        """Note the addresses that a document and its schemas give themselves."""
        if "$id" in document.text or "$self" in document.text:
            for base in self._of(document).values():
                if base.uri:
                    self._by_uri.setdefault(base.uri, base)

    def around(self, document: Document, at: Pointer) -> Base | None:
        """Return the base of what stands at a pointer; None in a document that gives no addresses."""
        found = self._found.get(document.name, {})
        ends = range(len(at.tokens), -1, -1)
        return next((found[at.tokens[:end]] for end in ends if at.tokens[:end] in found), None)

    def named(self, target: str, around: Base | None) -> Base | None:
        """Return what names itself by the address that a reference gives, relative to the base around it."""
        try:
            return self._by_uri.get(urljoin(around.uri, target) if around else target)
        except ValueError:
            return None

    def anchors(self, document: Document) -> dict[str, Node]:
        """Return every anchor of a document, whichever base it belongs to."""
        found: dict[str, Node] = {}
        for base in self._of(document).values():
            found = {**base.anchors, **found}
        return found

    def _of(self, document: Document) -> dict[tuple[str, ...], Base]:
        """Collect the bases of a document and their anchors, once; the document itself is the first."""
        if document.name in self._found:
            return self._found[document.name]
        data = document.data
        given = data.get("$self") if isinstance(data, dict) else None
        root = Base(Node(data, Pointer(document.name)), given if isinstance(given, str) else "")
        found: dict[tuple[str, ...], Base] = {(): root}
        todo: list[tuple[Any, Pointer, Base]] = [(data, root.node.pointer, root)]
        while todo:
            value, pointer, base = todo.pop()
            if isinstance(value, list):
                todo += [(item, pointer.child(index), base) for index, item in enumerate(value)]
            if not isinstance(value, dict):
                continue
            if isinstance(given := value.get("$id"), str):
                base = Base(Node(value, pointer), _joined(base.uri, given))
                found[pointer.tokens] = base
            for key in ("$dynamicAnchor", "$anchor"):
                if isinstance(name := value.get(key), str):
                    base.anchors.setdefault(name, Node(value, pointer))
            todo += [(item, pointer.child(key), base) for key, item in value.items() if isinstance(item, dict | list)]
        self._found[document.name] = found
        return found


def _joined(base: str, given: str) -> str:
    try:
        return urljoin(base, given).removesuffix("#")
    except ValueError:
        return given


def descend(node: Node, tokens: list[str]) -> tuple[Node, int]:
    """Return what stands at the tokens below a node, as far as there is something, and how many were followed."""
    value = node.value
    for depth, token in enumerate(tokens):
        if type(value) is dict and token in value:
            value = value[token]
        elif (
            type(value) is list
            and token.isdecimal()
            and token.isascii()
            and len(token) <= LONGEST_INDEX
            and int(token) < len(value)
        ):
            value = value[int(token)]
        else:
            return Node(value, node.pointer.child(*tokens[:depth])), depth
    return Node(value, node.pointer.child(*tokens)), len(tokens)


def put(data: Any, tokens: tuple[str, ...], value: Any) -> Any:
    """Return a copy of `data` with another value at a place; what is not on the way there is shared."""
    if not tokens:
        return value
    copy = data.copy()
    key: Any = int(tokens[0]) if isinstance(copy, list) else tokens[0]
    copy[key] = put(copy[key], tokens[1:], value)
    return copy


def reference_to(pointer: Pointer, source: str) -> str:
    """Return the text of a reference from one document to a place in it or in another."""
    fragment = "#" + quote(pointer.fragment, safe="/~!$&'()*+,;=:@")
    if pointer.source == source:
        return fragment
    if "://" in pointer.source:
        return pointer.source + fragment
    return quote(os.path.relpath(pointer.source, os.path.dirname(source) or ".")) + fragment  # noqa: PTH120 - a name
