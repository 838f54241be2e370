"""`$dynamicRef` written out as `$ref`: what it means in a schema, and in each one that fills in a template by `$ref`.

The scope of a dynamic reference is known where a schema binds the anchor and refers to the template; from any other
place the anchor is the one that stands beside the reference.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping
from typing import Any

from specloom.diagnostics import Pointer
from specloom.openapi.references.bases import Node, put, reference_to
from specloom.openapi.references.grammar import GRAMMAR, LIST, MAP, Kind
from specloom.openapi.references.resolver import Resolver
from specloom.openapi.references.survey import survey

Bound = Mapping[str, Node]
"""The dynamic anchors of a scope, by name; of several the outermost."""
DYNAMIC = "$dynamicRef"
_INSIDE = GRAMMAR[Kind.SCHEMA]
_ONLY_NAMES = frozenset({"$ref", "$dynamicAnchor", "$comment", "title", "description"})
_OF_THE_TEMPLATE = frozenset({"$id", "$anchor", "$dynamicAnchor", "$defs"})
"""What a filled-in copy does not repeat."""


def inline_dynamic_refs(resolver: Resolver) -> Resolver:
    """Return a resolver of the same documents without dynamic references; the same one where there are none."""
    if not any(DYNAMIC in document.text for document in resolver.documents.values()):
        return resolver
    writer = _Writer(resolver)
    data = {name: document.data for name, document in resolver.documents.items()}
    done: set[Pointer] = set()
    for site in survey(resolver).sites:
        at = site.pointer
        inside = any(Pointer(at.source, at.tokens[:end]) in done for end in range(len(at.tokens)))
        if site.kind is Kind.SCHEMA and not inside:
            done.add(at)
            made = writer.written(site.value, at)
            if made is not site.value:
                data[at.source] = put(data[at.source], at.tokens, made)
    made = resolver.rewritten(data, resolver.locate)
    made.broken = resolver.broken
    return made


class _Writer:
    """Writes schemas out; a template is filled in once for each scope."""

    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._scope = Pointer("")
        self._copies: Counter[str] = Counter()
        self._waiting: deque[tuple[str, Node, Bound]] = deque()
        """The templates that are to be filled in for the schema at `_scope`."""
        self._filled: dict[tuple[Pointer, tuple[tuple[str, Pointer], ...]], Pointer] = {}
        self._reached: dict[Pointer, tuple[list[tuple[str, Pointer]], list[Node]]] = {}

    def written(self, value: Any, at: Pointer) -> Any:
        """Return a schema written out; the templates that are filled in for it are among its `$defs`."""
        own = value.get("$defs")
        self._scope, self._copies = at, Counter(list(own) if isinstance(own, dict) else [])
        made = self.schema(value, at, at, {})
        filled: dict[str, Any] = {}
        while self._waiting:
            name, template, bound = self._waiting.popleft()
            filled[name] = self.schema(_text_of(template), template.pointer, at.child("$defs", name), bound)
        return made | {"$defs": made.get("$defs", {}) | filled} if filled else made

    def schema(self, value: Any, origin: Pointer, place: Pointer, outer: Bound) -> Any:
        """Return a schema written out, the same one where nothing changes.

        It stands at `origin`; a part of a template is written to another `place`.
        """
        if not isinstance(value, dict):
            return value
        bound = {**self._anchors(value, origin), **outer}
        made = {key: self._inside(key, inner, origin, place, bound) for key, inner in value.items()}
        refs = [key for key in ("$ref", DYNAMIC) if isinstance(value.get(key), str)]
        for index, key in enumerate(refs):
            target = self._resolver.reached(value[key], origin.child(key))
            if target is None:
                del made[key]
                continue
            if key == DYNAMIC:
                target = self._meant(value[key], target, bound)
            alone = len(refs) == 1 and _disjoint(value, target.value)
            spot = place if alone else place.child("allOf", index)
            part = self._reference(target, spot, bound, here=origin == place)
            if key == "$ref" and origin == place and part == {"$ref": reference_to(target.pointer, place.source)}:
                continue
            del made[key]
            if len(refs) == 1 and (alone or part.keys() == {"$ref"}):
                made |= part
            else:
                made["allOf"] = [*made.get("allOf", []), part]
        return value if made == value else made

    def _inside(self, key: str, value: Any, origin: Pointer, place: Pointer, bound: Bound) -> Any:
        """Return the value of a keyword with the schemas in it written out."""
        if key not in _INSIDE:
            return value
        shape, _ = _INSIDE[key]
        origin, place = origin.child(key), place.child(key)
        if isinstance(value, list) and shape is not MAP:
            return [self.schema(each, origin.child(n), place.child(n), bound) for n, each in enumerate(value)]
        if isinstance(value, dict) and shape is MAP:
            return {
                name: self.schema(each, origin.child(name), place.child(name), bound) for name, each in value.items()
            }
        return value if shape is LIST else self.schema(value, origin, place, bound)

    def _reference(self, target: Node, place: Pointer, bound: Bound, *, here: bool) -> dict[str, Any]:
        """Return a reference; or `here` what it leads to, with the anchors of the scope in place of its own."""
        own = self._anchors(target.value, target.pointer)
        uses = self._uses(target).items()
        meant = {name: {own[name].pointer} if name in own else places for name, places in uses}
        names = sorted(name for name in meant.keys() & bound.keys() if meant[name] != {bound[name].pointer})
        if not names:
            return {"$ref": reference_to(target.pointer, place.source)}
        key = (target.pointer, tuple((name, bound[name].pointer) for name in names))
        if key in self._filled:
            return {"$ref": reference_to(self._filled[key], place.source)}
        if here:
            self._filled[key] = place
            made: dict[str, Any] = self.schema(_text_of(target), target.pointer, place, bound)
            return made
        name = target.pointer.tokens[-1] if target.pointer.tokens else "document"
        self._copies[name] += 1
        name += "_" * (self._copies[name] - 1)
        self._filled[key] = self._scope.child("$defs", name)
        self._waiting.append((name, target, bound))
        return {"$ref": reference_to(self._filled[key], place.source)}

    def _meant(self, ref: str, static: Node, bound: Bound) -> Node:
        """Return what a dynamic reference means in a scope."""
        name = ref.partition("#")[2]
        dynamic = isinstance(static.value, dict) and static.value.get("$dynamicAnchor") == name
        return bound.get(name, static) if dynamic else static

    def _anchors(self, value: Any, at: Pointer) -> dict[str, Node]:
        """Return the dynamic anchors that a schema binds: its own, and those of its `$defs`."""
        if not isinstance(value, dict):
            return {}
        inner = value["$defs"] if isinstance(value.get("$defs"), dict) else {}
        nodes = [Node(value, at), *(Node(each, at.child("$defs", key)) for key, each in inner.items())]
        named = [node for node in nodes if isinstance(node.value, dict)]
        return {
            node.value["$dynamicAnchor"]: self._named(node)
            for node in reversed(named)
            if isinstance(node.value.get("$dynamicAnchor"), str)
        }

    def _named(self, node: Node) -> Node:
        """Return the schema that an anchor only gives another name to, else the one that bears the anchor."""
        if isinstance(node.value.get("$ref"), str) and node.value.keys() <= _ONLY_NAMES:
            return self._resolver.reached(node.value["$ref"], node.pointer.child("$ref")) or node
        return node

    def _uses(self, start: Node) -> dict[str, set[Pointer]]:
        """Return the names of the dynamic references that a schema leads to, and what each means by itself."""
        found: dict[str, set[Pointer]] = {}
        seen: set[Pointer] = set()
        todo = [start]
        while todo:
            node = todo.pop()
            if node.pointer not in seen:
                seen.add(node.pointer)
                dynamic, targets = self._direct(node)
                for name, meant in dynamic:
                    found.setdefault(name, set()).add(meant)
                todo += targets
        return found

    def _direct(self, node: Node) -> tuple[list[tuple[str, Pointer]], list[Node]]:
        """Return the dynamic references of a schema itself and what its references lead to."""
        if node.pointer not in self._reached:
            dynamic: list[tuple[str, Pointer]] = []
            targets: list[Node] = []
            todo = [node]
            while todo:
                value, at = todo.pop()
                if isinstance(value, list):
                    todo += [Node(each, at.child(n)) for n, each in enumerate(value)]
                if not isinstance(value, dict):
                    continue
                if isinstance(value.get(DYNAMIC), str):
                    meant = self._resolver.reached(value[DYNAMIC], at.child(DYNAMIC)) or Node(None, at)
                    own = self._named(meant) if isinstance(meant.value, dict) else meant
                    dynamic.append((value[DYNAMIC].partition("#")[2], own.pointer))
                if target := self._resolver.reached(value.get("$ref"), at.child("$ref")):
                    targets.append(target)
                for key, (shape, _) in _INSIDE.items():
                    inner = value.get(key)
                    if shape is MAP and isinstance(inner, dict):
                        todo += [Node(each, at.child(key, name)) for name, each in inner.items()]
                    elif isinstance(inner, dict | list):
                        todo.append(Node(inner, at.child(key)))
            self._reached[node.pointer] = (dynamic, targets)
        return self._reached[node.pointer]


def _text_of(template: Node) -> dict[str, Any]:
    """Return what a filled-in copy of a template says."""
    return {key: value for key, value in template.value.items() if key not in _OF_THE_TEMPLATE}


def _disjoint(value: dict[str, Any], template: Any) -> bool:
    """Whether a schema may hold what a template says without hiding anything of either."""
    return isinstance(template, dict) and not (template.keys() - _OF_THE_TEMPLATE) & value.keys()
