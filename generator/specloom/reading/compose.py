"""YAML events to JSON-like data by the YAML 1.2 core schema, iteratively, within a budget; imports no YAML library."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from specloom.reading.limits import Limits
from specloom.reading.text import Fault, Place

CORE = "tag:yaml.org,2002:"
SPECIAL = frozenset("~nNtTfF.+-0123456789")
"""First characters of the plain scalars that may be something else than a string."""
WORDS: dict[str, Any] = dict.fromkeys(("", "~", "null", "Null", "NULL"), None)
WORDS |= dict.fromkeys(("true", "True", "TRUE"), True) | dict.fromkeys(("false", "False", "FALSE"), False)
INTEGER = re.compile(r"[-+]?[0-9]+\Z")
OCTAL = re.compile(r"0o[0-7]+\Z")
HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+\Z")
FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
NOT_JSON = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
TYPES: dict[str, tuple[type, ...]] = {"int": (int,), "float": (float, int), "bool": (bool,), "null": (type(None),)}
MOST_DUPLICATES = 100
BREAKS = "\x85\u2028\u2029"
"""Line breaks in YAML 1.1, ordinary characters in YAML 1.2."""
STAND_INS = "\U0010fffd\U0010fffc\U0010fffb"
SHIELD, UNSHIELD = str.maketrans(BREAKS, STAND_INS), str.maketrans(STAND_INS, BREAKS)


@dataclass(slots=True)
class _Frame:
    """One open mapping or sequence, put aside while a child is read."""

    items: Any
    key: str | None
    anchor: str | None
    start: int
    merges: list[Any]
    place: Place | None


@dataclass(slots=True)
class _Anchored:
    value: Any
    nodes: int
    place: Place | None


@dataclass(slots=True)
class Composed:
    """What the events said."""

    data: Any = None
    place: Place | None = None
    duplicates: list[Fault] = field(default_factory=list)
    has_aliases: bool = False
    documents: int = 0


def resolve(text: str, limits: Limits) -> Any:
    """Return the value of a plain scalar; raises ValueError with a sentence for what JSON cannot hold."""
    if text in WORDS:
        return WORDS[text]
    if len(text) > limits.digits and FLOAT.match(text):
        raise ValueError(f"a number of {len(text):,} characters is longer than the {limits.digits:,} allowed")
    if INTEGER.match(text):
        return int(text)
    if OCTAL.match(text):
        return int(text, 0)
    if HEXADECIMAL.match(text):
        if len(text) > limits.digits:
            raise ValueError(f"a number of {len(text):,} characters is longer than the {limits.digits:,} allowed")
        return int(text, 0)
    if FLOAT.match(text):
        number = float(text)
        if number - number != 0:
            raise ValueError(f"the number {text} is too large")
        return number
    if NOT_JSON.match(text):
        raise ValueError(f"{text} is not a JSON number")
    return text


class Composer:
    """Builds the data of one document; with `places`, also where everything stands."""

    def __init__(self, limits: Limits, *, places: bool, shielded: bool) -> None:
        self.limits, self.places, self.shielded = limits, places, shielded
        self.result = Composed()
        self.stack: list[_Frame] = []
        self.anchors: dict[str, _Anchored] = {}
        self.open_anchors: set[str] = set()

    def compose(self, events: Iterable[Any]) -> Composed:  # noqa: PLR0915 - one loop over locals: calls would double its time
        """Read all events; raises Fault at the first thing that cannot be read."""
        limits, result, stack, shielded = self.limits, self.result, self.stack, self.shielded
        most_nodes, longest = limits.nodes, limits.string
        nodes = 0
        items: Any = []
        is_mapping = False
        key: str | None = None
        anchor: str | None = None
        start = 0
        merges: list[Any] = []
        place: Place | None = Place(0, 0, 0) if self.places else None
        child: Place | None = None
        key_place: Place | None = None
        for event in events:
            kind = type(event).__name__
            nodes += 1
            if nodes > most_nodes:
                raise self._fault(
                    "document-too-many-nodes", f"the document has more than {limits.nodes:,} values", event
                )
            if kind == "ScalarEvent":
                text = event.value
                if len(text) > longest:
                    message = f"a string of {len(text):,} characters is longer than the {limits.string:,} allowed"
                    raise self._fault("string-too-long", message, event)
                if shielded:
                    text = text.translate(UNSHIELD)
                plain = event.implicit[0]
                tag = event.tag
                if is_mapping and key is None:
                    if tag is not None and tag not in (CORE + "str", "!"):
                        raise self._tag(event)
                    if event.anchor is not None:
                        self.anchors[event.anchor] = _Anchored(text, 1, None)
                    key = text
                    if plain and key in WORDS and WORDS[key] is None:
                        key = None
                        raise self._fault("key-not-a-string", "a key is null", event, "put the key in quotes")
                    if key == "<<" and plain:
                        key = "\0<<"
                    elif key in items:
                        result.duplicates.append(self._duplicate(key, event, place))
                    if place is not None:
                        key_place = _place(event)
                    continue
                if plain and tag is None:
                    value: Any = text
                    if not text or text[0] in SPECIAL:
                        value = self._resolve(text, event)
                elif tag is None or tag in (CORE + "str", "!"):
                    value = text
                else:
                    value = self._tagged(text, event)
                if place is not None:
                    child = _place(event)
                if event.anchor is not None:
                    self.anchors[event.anchor] = _Anchored(value, 1, child)
            elif kind in ("MappingStartEvent", "SequenceStartEvent"):
                if is_mapping and key is None:
                    raise self._fault("key-not-a-string", "a mapping or list cannot be a key", event)
                if event.tag is not None and event.tag not in (CORE + "map", CORE + "seq"):
                    raise self._tag(event)
                if len(stack) >= limits.nesting:
                    raise self._fault(
                        "document-too-deep", f"values are nested deeper than {limits.nesting} levels", event
                    )
                stack.append(_Frame(items, key, anchor, start, merges, place))
                if place is not None:
                    child = _place(event)
                    if key_place is not None:
                        child.line, child.column, child.end = key_place.line, key_place.column, key_place.end
                    key_place = None
                    place = child
                is_mapping = kind == "MappingStartEvent"
                items = {} if is_mapping else []
                key, anchor, start, merges = None, event.anchor, nodes, []
                if anchor is not None:
                    self.open_anchors.add(anchor)
                continue
            elif kind in ("MappingEndEvent", "SequenceEndEvent"):
                nodes -= 1
                value = items
                child = place
                if merges:
                    value = {}
                    for merged in reversed(merges):
                        value.update(merged)
                        nodes += len(merged)
                    value.update(items)
                if anchor is not None:
                    self.anchors[anchor] = _Anchored(value, nodes - start + 1, child)
                    self.open_anchors.discard(anchor)
                frame = stack.pop()
                items, key, anchor, start = frame.items, frame.key, frame.anchor, frame.start
                merges, place = frame.merges, frame.place
                is_mapping = type(items) is dict
                key_place = None
            elif kind == "AliasEvent":
                target = self._alias(event)
                result.has_aliases = True
                value = target.value
                nodes += target.nodes
                if is_mapping and key is None:
                    if type(value) is not str:
                        raise self._fault("key-not-a-string", "a key must be a string", event)
                    key = value
                    if key in items:
                        result.duplicates.append(self._duplicate(key, event, place))
                    continue
                if self.places:
                    child = _place(event)
                    if target.place is not None:
                        child.children = target.place.children
            else:
                nodes -= 1
                if kind == "DocumentStartEvent":
                    result.documents += 1
                    if result.documents > 1:
                        raise self._fault("many-documents", "the file holds more than one YAML document", event)
                continue
            if is_mapping:
                if key == "\0<<":
                    merges += self._merged(value, event)
                    if place is not None and child is not None:
                        for name, there in child.children.items():
                            place.children.setdefault(name, there)
                else:
                    items[key] = value
                    if place is not None and child is not None:
                        place.children[str(key)] = child
                key = None
            else:
                if place is not None and child is not None:
                    place.children[str(len(items))] = child
                items.append(value)
        result.data = items[0] if items else None
        if place is not None:
            result.place = place.children.get("0", place)
        return result

    def _alias(self, event: Any) -> _Anchored:
        if event.anchor in self.open_anchors:
            raise self._fault("alias-cycle", f"the alias *{event.anchor} stands inside its own anchor", event)
        if event.anchor not in self.anchors:
            raise self._fault(
                "alias-unknown", f"there is no anchor &{event.anchor} before the alias *{event.anchor}", event
            )
        return self.anchors[event.anchor]

    def _merged(self, value: Any, event: Any) -> list[dict[str, Any]]:
        found = value if type(value) is list else [value]
        if not all(type(item) is dict for item in found):
            raise self._fault("merge-not-a-mapping", "the merge key << needs a mapping or a list of mappings", event)
        return found

    def _resolve(self, text: str, event: Any) -> Any:
        try:
            return resolve(text, self.limits)
        except ValueError as error:
            raise self._fault("number-not-json", str(error), event) from None

    def _tagged(self, text: str, event: Any) -> Any:
        kinds = TYPES.get(event.tag.removeprefix(CORE))
        value = self._resolve(text, event)
        if kinds is None or not isinstance(value, kinds) or (type(value) is bool and bool not in kinds):
            raise self._tag(event)
        return value

    def _tag(self, event: Any) -> Fault:
        shown = event.tag.replace(CORE, "!!")[:60]
        return self._fault("yaml-tag", f"the YAML tag {shown} is not supported here", event, "remove the tag")

    def _duplicate(self, key: str, event: Any, place: Place | None) -> Fault:
        if len(self.result.duplicates) >= MOST_DUPLICATES:
            raise self.result.duplicates[0]
        message = f"the key '{key[:80]}' appears twice in one mapping"
        if place is not None and key in place.children:
            message += f", first on line {place.children[key].line + 1}"
        fault = self._fault("duplicate-key", message, event, "remove one of the two")
        fault.tokens = (*fault.tokens, key)
        return fault

    def _fault(self, code: str, message: str, event: Any, hint: str | None = None) -> Fault:
        mark, end = event.start_mark, event.end_mark
        last = end.column if end.line == mark.line else None
        tokens = []
        for frame in self.stack[1:]:
            if frame.key is not None:
                tokens.append(frame.key)
            elif type(frame.items) is list:
                tokens.append(str(len(frame.items)))
        return Fault(code, message, mark.line, mark.column, end=last, tokens=tuple(tokens), hint=hint)


def _place(event: Any) -> Place:
    mark, end = event.start_mark, event.end_mark
    return Place(mark.line, mark.column, end.column if end.line == mark.line else 1_000_000)
