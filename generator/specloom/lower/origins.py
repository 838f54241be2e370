"""Where declarations are used: steps from what is around them, turned into whole origins when everything is known."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.diagnostics import Pointer
from specloom.ir.origins import Origin, Step, StepKind
from specloom.naming import order
from specloom.openapi.syntax import Schema, last_name

_MOST = 16
"""How many origins of one declaration are kept, the first ones in order."""
_ADDRESS = re.compile(r"https?://[^/?#]+/(?:[^?#]*/)?([^/?#.]+)(?:\.[a-z]+)*#?\Z")
_BUILDING = frozenset({"properties", "items", "schema", "content", "parameters", "$defs"})
"""Tokens of a pointer that every document has."""
_HOMES = (("components", "schemas"), ("definitions",), ("$defs",))
"""Where documents name schemas."""
_WORDS = {"responses": "response", "requestBody": "request"}
_OPERATION = _COMPONENT = 3
"""How many tokens lead to an operation, and to a component."""


@dataclass(frozen=True, slots=True)
class Use:
    """A place that uses a declaration: steps from another declaration, or from the document where `owner` is None.

    One that `only_names` a thing is a reference to it; it counts where nothing holds the thing itself.
    """

    owner: str | None
    steps: Origin
    only_names: bool = False

    def to(self, kind: StepKind, word: str = "") -> Use:
        """Return the use of what is one step further in."""
        return Use(self.owner, (*self.steps, Step(kind, word)), self.only_names)

    def past(self, step: Step | None) -> Use:
        """Return the use after a step, or the same where there is none."""
        return self if step is None else Use(self.owner, (*self.steps, step), self.only_names)


def component_use(name: str) -> Use:
    """Return the use of what the document calls by a name."""
    return Use(None, (Step(StepKind.COMPONENT, name),))


def resolve_origins(uses: Mapping[str, Iterable[Use]]) -> dict[str, tuple[Origin, ...]]:
    """Return all whole origins of each declaration, sorted.

    What an owner is reached by, its parts are reached by, too. Shorter origins are settled before longer ones, so that
    what holds itself comes to an end.
    """
    inside: dict[str, list[tuple[str, Origin]]] = {}
    origins: dict[str, dict[Origin, None]] = {key: {} for key in uses}
    waiting: list[tuple[tuple[int, Origin], str]] = []
    for key, own in uses.items():
        known = list(own)
        for use in [use for use in known if not use.only_names] or known:
            if use.owner is None:
                heapq.heappush(waiting, (order(use.steps), key))
            elif use.owner != key:
                inside.setdefault(use.owner, []).append((key, use.steps))
    while waiting:
        (_, origin), key = heapq.heappop(waiting)
        if origin in origins[key] or len(origins[key]) >= _MOST:
            continue
        origins[key][origin] = None
        for inner, steps in inside.get(key, ()):
            heapq.heappush(waiting, (order((*origin, *steps)), inner))
    return {key: tuple(own) for key, own in origins.items()}


def home_use(schema: Schema, around: Schema, use: Use) -> Use:
    """Return the use of the component in which a schema stands, where that is not the one of `around`; else `use`.

    What a schema takes from another by `allOf` is named after the other, however many take it.
    """
    own, other = _home(around.pointer), _home(schema.pointer)
    return use if other is None or other == own else component_use(other.tokens[-1])


def home_of(schema: Schema) -> str | None:
    """Return the place of the component in which a schema stands, as text."""
    home = _home(schema.pointer)
    return None if home is None else str(home)


def identified_use(schema: Schema) -> Use | None:
    """Return the use of a schema whose `$id` is an address: the end of it is a name that the document gives."""
    address = _ADDRESS.match(schema.id) if schema.id is not None else None
    return component_use(address[1]) if address else None


def use_by_place(schema: Schema) -> Use:
    """Return the use of a schema that only references lead to: the tokens of its pointer that say what stands there."""
    tokens = schema.pointer.tokens
    home = _home(schema.pointer)
    if schema.name is not None or not tokens:
        return component_use(schema.label)
    if home is not None:
        first, rest = Step(StepKind.COMPONENT, home.tokens[-1]), tokens[len(home.tokens) :]
        telling = [token for token in rest if token not in _BUILDING]
    elif tokens[0] == "paths" and len(tokens) > _OPERATION:
        first, telling = Step(StepKind.OPERATION, f"{tokens[2]} {tokens[1]}"), _telling(tokens[_OPERATION:])
    elif tokens[0] == "components" and len(tokens) > _COMPONENT:
        first, telling = Step(StepKind.COMPONENT, tokens[2]), _telling(tokens[_COMPONENT:])
    else:
        first, telling = Step(StepKind.COMPONENT, last_name(schema.pointer)), []
    return Use(None, (first, *(Step(StepKind.FIELD, token) for token in telling)), only_names=True)


def _home(pointer: Pointer) -> Pointer | None:
    """Return the place of the component in which a place is."""
    for home in _HOMES:
        if pointer.tokens[: len(home)] == home and len(pointer.tokens) > len(home):
            return Pointer(pointer.source, pointer.tokens[: len(home) + 1])
    return None


def _telling(tokens: tuple[str, ...]) -> list[str]:
    """Return the tokens of a pointer that say what stands there, not how documents are built."""
    return [_WORDS.get(token, token) for token in tokens if token not in _BUILDING and "/" not in token]
