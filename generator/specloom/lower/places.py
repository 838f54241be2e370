"""What a thing is called that the document does not name: the class spelling of the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from specloom.diagnostics import Pointer
from specloom.ir.words import Name
from specloom.naming import class_spelling, pascal, split
from specloom.openapi.references import Node

_COMPONENT_PLACES = (("components", "schemas"), ("definitions",), ("$defs",))
_OPERATION = _COMPONENT = 3
"""How many tokens lead to an operation, and to a component."""
_ADDRESS = re.compile(r"https?://[^/?#]+/(?:[^?#]*/)?([^/?#.]+)(?:\.[a-z]+)*#?\Z")
_BUILDING = frozenset({"properties", "items", "schema", "content", "parameters", "$defs"})
"""Tokens of a pointer that every document has."""


def inline_name(spelling: str) -> Name:
    """Return the Name of a thing that the document does not name."""
    return Name(spelling, split(spelling))


def below(place: str, *parts: str) -> str:
    """Return the class spelling of a thing that stands at `parts` below `place`."""
    for part in parts:
        place = pascal([place, *(split(part) or [class_spelling(part)])])
    return place


def below_once(place: str, part: str) -> str:
    """Return `below`, with words said once that end `place` and are `part`, or that begin `part` and are `place`."""
    outer, inner = split(place), split(part)
    if inner[: len(outer)] == outer:
        return pascal(inner)
    return place if inner and outer[-len(inner) :] == inner else below(place, part)


def named_after(reference: Node, place: str) -> str:
    """Return the class spelling of what a `$ref` names, so that a thing used twice has one name; else `place`."""
    ref = reference.value.get("$ref") if isinstance(reference.value, dict) else None
    if not isinstance(ref, str):
        return place
    last = re.split(r"[/#]", ref)[-1].partition(".")[0]
    return class_spelling(last.replace("~1", "/").replace("~0", "~")) or place


def named_by_id(schema: dict[str, Any]) -> str | None:
    """Return the class spelling of the end of an `$id` that is an address: a name that the document gives."""
    given = schema.get("$id")
    found = _ADDRESS.match(given) if isinstance(given, str) else None
    return class_spelling(found[1]) or None if found else None


def item_name(pointer: Pointer) -> str | None:
    """Return the name of a path item that is a component, which any path may refer to."""
    return pointer.tokens[-1] if pointer.tokens[:2] == ("components", "pathItems") else None


def home_of(node: Node, around: Node, place: str) -> str:
    """Return the class spelling of the component in which `node` stands, where that is not the one of `around`.

    What a schema takes from another by `allOf` is named after the other, however many take it.
    """
    own, other = _component_of(around.pointer), _component_of(node.pointer)
    return place if other is None or other == own else class_spelling(other.tokens[-1])


def _component_of(pointer: Pointer) -> Pointer | None:
    for place in _COMPONENT_PLACES:
        if pointer.tokens[: len(place)] == place and len(pointer.tokens) > len(place):
            return Pointer(pointer.source, pointer.tokens[: len(place) + 1])
    return None


def place_of_join(last: Pointer, others: Iterable[Pointer]) -> Pointer:
    """Return the place of what a schema says with others: below the schema, after those that stand elsewhere."""
    place, home = last.child("+"), _component_of(last)
    for other in others:
        component = _component_of(other)
        if component is None or component != home:
            known = 0 if component is None else len(component.tokens) - 1
            source = (other.source,) if other.source != last.source else ()
            place = place.child(*source, *other.tokens[known:])
    return place


def own_name(pointer: Pointer) -> tuple[str, bool]:
    """Return the class spelling for the schema at a pointer, and whether the document itself names it."""
    tokens = pointer.tokens
    for place in _COMPONENT_PLACES:
        if tokens[: len(place)] == place and len(tokens) == len(place) + 1:
            return class_spelling(tokens[-1]), True
        if tokens[: len(place)] == place and len(tokens) > len(place) + 1:
            inner = [token for token in tokens[len(place) + 1 :] if token not in _BUILDING]
            return below(class_spelling(tokens[len(place)]), *inner), False
    if not tokens:
        return class_spelling(re.split(r"[?]", pointer.source)[0].rpartition("/")[2].partition(".")[0]), False
    if tokens[0] == "paths" and len(tokens) > _OPERATION:
        return below(class_spelling(f"{tokens[2]} {tokens[1]}"), *_telling(tokens[_OPERATION:])), False
    if tokens[0] == "components" and len(tokens) > _COMPONENT:
        return below(class_spelling(tokens[2]), *_telling(tokens[_COMPONENT:])), False
    return class_spelling(tokens[-1]), False


def _telling(tokens: tuple[str, ...]) -> list[str]:
    """Return the tokens of a pointer that say what stands there, not how documents are built."""
    words = {"responses": "response", "requestBody": "request"}
    return [words.get(token, token) for token in tokens if token not in _BUILDING and "/" not in token]
