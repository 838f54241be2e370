"""A `$ref` where OpenAPI has none, as bundlers follow it: what it leads to is written in its place.

An operation, a list of parameters, a whole map of components or `info` may stand in another file or at another place.
What can be referred to is referred to: a map of schemas becomes a map of references, so that each schema stays one.
"""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity, Span, warning
from specloom.openapi.references.bases import Node, put, reference_to
from specloom.openapi.references.grammar import (
    CONTENT,
    EXAMPLES,
    EXTENDABLE,
    LIST,
    MAP,
    ONE,
    REFERABLE,
    WHOLE,
    Kind,
    grammar_of,
    is_reference,
)
from specloom.openapi.references.resolver import SCHEME, RefError, Resolver
from specloom.openapi.references.survey import looks_like_ref, survey
from specloom.reading.budget import check_budget

_LOST = object()
"""In place of a value that leads nowhere."""
_NAMED = frozenset({Kind.ROOT, Kind.COMPONENTS, Kind.SCHEMA})
"""The objects whose maps hold what has a name, or is one thing wherever it is used."""
_STRUCTURED = frozenset({"properties", "allOf", "oneOf", "anyOf", "enum"})
"""What makes a schema one that is worth a name, where it is a property or a part."""


def bundle(resolver: Resolver) -> tuple[Resolver, list[Diagnostic]]:
    """Return a resolver of the same documents with references only where OpenAPI has them, and what was followed."""
    if not survey(resolver).bundled:
        return resolver, []
    return _Bundler(resolver).run()


class _Bundler:
    """Writes each object that is reached once; a copy in another file has its references rewritten."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._grammar = grammar_of(resolver.root.value)
        self._told: list[Diagnostic] = []
        self._written: dict[Pointer, Pointer] = {}
        """Where what stands at a place now was written; what is below it is there, too."""
        self._copies: dict[tuple[Pointer, str, Kind | None, str], Any] = {}
        self._open: list[Pointer] = []
        self._visited: set[Pointer] = set()
        self._waiting: list[tuple[Node, Kind]] = []

    def run(self) -> tuple[Resolver, list[Diagnostic]]:
        """Walk over all documents, from the root to where references lead."""
        self._waiting.append((self._resolver.root, Kind.ROOT))
        made: dict[str, Any] = {}
        while self._waiting:
            node, kind = self._waiting.pop()
            if node.pointer in self._visited or type(node.value) is not dict:
                continue
            value = self._object(node.value, kind, node.pointer, node.pointer)
            if value is not node.value:
                name = node.pointer.source
                made[name] = put(made.get(name, self._resolver.documents[name].data), node.pointer.tokens, value)
        for name, data in made.items():
            if found := check_budget(data, self._resolver.limits):
                code, message, tokens = found
                raise InputError([Diagnostic(code, Severity.ERROR, message, Pointer(name, tokens[:1]))])
        return self._resolver.rewritten(made, self._locate), self._told

    def _locate(self, pointer: Pointer) -> Span | None:
        """Return where a place was written."""
        for end in range(len(pointer.tokens), -1, -1):
            place = Pointer(pointer.source, pointer.tokens[:end])
            if place in self._written:
                pointer = self._written[place].child(*pointer.tokens[end:])
                break
        return self._resolver.locate(pointer)

    # Objects of the grammar

    def _object(self, value: dict[str, Any], kind: Kind, place: Pointer, origin: Pointer) -> dict[str, Any]:
        """Return an object written out, the same one where nothing changes; it was written at `origin`."""
        if place == origin:
            self._visited.add(origin)
        if is_reference(value) and kind in REFERABLE:
            if kind is Kind.PATH and len(value) > 1 and not value.keys().isdisjoint(self._grammar[kind]):
                merged = self._stand_in(value, ONE, kind, place, origin)
                return merged if type(merged) is dict else {}
            value = self._reference(value, kind, place, origin)
        made: dict[str, Any] = {}
        for key, child in value.items():
            inner = self._field(key, child, kind, place.child(key), origin.child(key))
            if inner is not _LOST:
                made[key] = inner
        unchanged = len(made) == len(value) and all(made[key] is child for key, child in value.items())
        return value if unchanged else made

    def _field(self, key: str, child: Any, kind: Kind, place: Pointer, origin: Pointer) -> Any:
        shape, inner = self._grammar[kind].get(key, (None, None))
        if kind is Kind.CALLBACK and not key.startswith("x-"):
            shape, inner = ONE, Kind.PATH
        if inner is None or shape is None:
            return self._beside(key, child, kind, place, origin)
        if is_reference(child) and (shape in (MAP, LIST) or inner not in REFERABLE):
            return self._stand_in(child, shape, inner, place, origin, holder=kind)
        if type(child) is dict and shape is MAP:
            items = {
                name: item
                if key in EXTENDABLE and name.startswith("x-")
                else self._item(item, inner, place.child(name), origin.child(name))
                for name, item in child.items()
            }
            made = {name: item for name, item in items.items() if item is not _LOST}
            unchanged = len(made) == len(child) and all(made[name] is item for name, item in child.items())
            return child if unchanged else made
        if type(child) is list and shape is not MAP:
            listed = [self._item(item, inner, place.child(n), origin.child(n)) for n, item in enumerate(child)]
            kept = [item for item in listed if item is not _LOST]
            return child if len(kept) == len(child) and all(map(_same, kept, child)) else kept
        return self._object(child, inner, place, origin) if type(child) is dict and shape is not LIST else child

    def _item(self, item: Any, kind: Kind, place: Pointer, origin: Pointer) -> Any:
        if is_reference(item) and kind not in REFERABLE:
            return self._stand_in(item, ONE, kind, place, origin)
        return self._object(item, kind, place, origin) if type(item) is dict else item

    def _beside(self, key: str, child: Any, kind: Kind, place: Pointer, origin: Pointer) -> Any:
        """Return a field that holds no objects of the grammar."""
        if key in EXAMPLES.get(kind, ()) and is_reference(child) and len(child) == 1:
            return self._example(child, place, origin)
        if key in CONTENT:
            child = self._plain(child, place, origin)
        elif key in WHOLE and is_reference(child):
            child = self._stand_in(child, "", None, place, origin)
        if place.source == origin.source:
            return child
        if key in ("$dynamicRef", "operationRef", "externalValue") and type(child) is str:
            return _text(child, place, origin)
        if key == "discriminator" and type(child) is dict and type(child.get("mapping")) is dict:
            mapping = child["mapping"]
            refs = {name for name, ref in mapping.items() if type(ref) is str and looks_like_ref(ref)}
            moved = {name: self._moved(ref, place, origin) if name in refs else ref for name, ref in mapping.items()}
            return {**child, "mapping": moved}
        return child

    def _plain(self, value: Any, place: Pointer, origin: Pointer) -> Any:
        """Return what consists of no objects of the grammar, as `info`, with all that stands elsewhere."""
        if is_reference(value):
            return self._stand_in(value, "", None, place, origin)
        if type(value) is list:
            listed = [self._plain(item, place.child(n), origin.child(n)) for n, item in enumerate(value)]
            kept = [item for item in listed if item is not _LOST]
            return value if len(kept) == len(value) and all(map(_same, kept, value)) else kept
        if type(value) is not dict:
            return value
        items = {
            key: item if key.startswith("x-") else self._plain(item, place.child(key), origin.child(key))
            for key, item in value.items()
        }
        made = {key: item for key, item in items.items() if item is not _LOST}
        unchanged = len(made) == len(value) and all(made[key] is item for key, item in value.items())
        return value if unchanged else made

    def _example(self, child: Any, place: Pointer, origin: Pointer) -> Any:
        """Return an example that is a file, or a component; anything else that looks like a reference is data."""
        ref = child["$ref"]
        if ref.startswith("#") and not ref.startswith("#/components/examples/"):
            return child
        node = self._resolver.reach(Node(child, origin))
        if node is None:
            return child
        self._told.append(_followed(place))
        inside = ref.startswith("#") and type(node.value) is dict and "value" in node.value
        self._written[place] = node.pointer
        return node.value["value"] if inside else node.value

    # References

    def _reference(self, value: dict[str, Any], kind: Kind, place: Pointer, origin: Pointer) -> dict[str, Any]:
        """Return an object that is a reference where it may be one, and visit later what it leads to."""
        if target := self._resolver.reached(value["$ref"], origin.child("$ref")):
            self._waiting.append((target, kind))
        return value if place.source == origin.source else {**value, "$ref": self._moved(value["$ref"], place, origin)}

    def _moved(self, ref: str, place: Pointer, origin: Pointer) -> str:
        """Return a reference as it is written from the file of `place`."""
        target = self._resolver.reached(ref, origin)
        return _text(ref, place, origin) if target is None else reference_to(target.pointer, place.source)

    def _stand_in(
        self,
        value: dict[str, Any],
        shape: str,
        kind: Kind | None,
        place: Pointer,
        origin: Pointer,
        *,
        holder: Kind | None = None,
    ) -> Any:
        """Return what a reference leads to, in place of it; fields beside the reference count for more."""
        at = origin.child("$ref")
        try:
            node = self._resolver.resolve(value["$ref"], at)
        except RefError as error:
            return self._lost(error.diagnostic, place, origin)
        if node.pointer in self._open:
            message = f"the reference leads back to itself: '{value['$ref'][:200]}'"
            return self._lost(Diagnostic("ref-cycle", Severity.OMISSION, message, at), place, origin)
        if (kind is not None and shape is not LIST and type(node.value) is not dict) or (
            shape is LIST and type(node.value) is not list and not is_reference(node.value)
        ):
            what = kind.one if kind is not None and shape is ONE else "a list" if shape is LIST else "a mapping"
            message = f"the reference leads to something that is not {what}"
            return self._lost(Diagnostic("ref-wrong-target", Severity.OMISSION, message, at), place, origin)
        self._written[place], self._written[place.child("$ref")] = node.pointer, at
        self._open.append(node.pointer)
        made = self._copy(node, shape, kind, place, holder=holder)
        self._open.pop()
        if made is _LOST:
            return made
        self._told.append(_followed(place))
        own = {key: inner for key, inner in value.items() if key != "$ref"}
        if not own or type(made) is not dict:
            return made
        for key in own:
            self._written[place.child(key)] = origin.child(key)
        if kind is not None and shape is ONE:
            own = self._object(own, kind, place, origin)
        there, here = made.get("parameters"), own.get("parameters")
        if kind is Kind.PATH and type(there) is list and type(here) is list:
            own = {**own, "parameters": [*self._not_replaced(there, here, place), *here]}
        return {**made, **own}

    def _copy(self, node: Node, shape: str, kind: Kind | None, place: Pointer, *, holder: Kind | None) -> Any:
        """Return a value as it is written in place of a reference to it."""
        value, origin = node
        if is_reference(value) and (shape is not ONE or kind not in REFERABLE):
            return self._stand_in(value, shape, kind, place, origin, holder=holder)
        if kind is None:
            return self._plain(value, place, origin)
        key = (origin, shape, kind, place.source)
        if key not in self._copies:
            if shape is ONE:
                self._copies[key] = self._object(value, kind, place, origin)
            elif type(value) is list:
                self._copies[key] = [
                    self._entry(Node(each, origin.child(n)), kind, place.child(n), holder=holder)
                    for n, each in enumerate(value)
                ]
            else:
                self._copies[key] = {
                    name: self._entry(Node(each, origin.child(name)), kind, place.child(name), holder=holder)
                    for name, each in value.items()
                }
        return self._copies[key]

    def _entry(self, node: Node, kind: Kind, place: Pointer, *, holder: Kind | None) -> Any:
        """Return an entry of a map or a list that stands elsewhere: a reference to it, where it has a name there."""
        if type(node.value) is not dict or node.pointer.tokens[-1].startswith("x-"):
            return node.value
        plain = holder is Kind.SCHEMA and node.value.keys().isdisjoint(_STRUCTURED)
        if holder not in _NAMED or plain or kind not in REFERABLE or is_reference(node.value):
            made = self._item(node.value, kind, place, node.pointer)
            return {} if made is _LOST else made
        self._waiting.append((node, kind))
        return {"$ref": reference_to(node.pointer, place.source)}

    def _not_replaced(self, listed: list[Any], own: list[Any], place: Pointer) -> list[Any]:
        """Return the parameters of a list that none of another list is meant to replace."""

        def identity(each: Any) -> tuple[Any, Any]:
            node = self._resolver.reach(Node(each, place))
            value = node.value if node else None
            return (value.get("name"), value.get("in")) if type(value) is dict else (id(each), None)

        replaced = [identity(each) for each in own]
        return [each for each in listed if identity(each) not in replaced]

    def _lost(self, diagnostic: Diagnostic, place: Pointer, origin: Pointer) -> Any:
        self._written[place.child("$ref")] = origin.child("$ref")
        told = Diagnostic(
            diagnostic.code, diagnostic.severity, diagnostic.message, place.child("$ref"), diagnostic.help
        )
        self._told.append(told)
        return _LOST


def _text(ref: str, place: Pointer, origin: Pointer) -> str:
    """Return a reference that leads nowhere as it is written from another file."""
    target, sharp, fragment = ref.strip().partition("#")
    if SCHEME.match(target) or target.startswith("/"):
        return ref
    source = Pointer(posixpath.join(posixpath.dirname(origin.source), unquote(target)) if target else origin.source)
    return reference_to(source, place.source).partition("#")[0] + sharp + fragment


def _followed(place: Pointer) -> Diagnostic:
    message = "a $ref cannot stand here by the specification; it is followed nevertheless"
    return warning("ref-for-a-mapping", message, place.child("$ref"))


def _same(one: Any, other: Any) -> bool:
    return one is other
