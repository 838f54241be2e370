"""Routes: the path of an operation as resources, variables and an action, without what says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl

from specloom.ir.api import Operation
from specloom.naming import snake, split
from specloom.operation_ids import is_untelling

VARIABLE = "{}"
"""A segment that is a variable, whatever it is called."""
_VARIABLE = re.compile(r"\{[^{}]*\}")
_EXTENSION = re.compile(r"(?<=.)\.(?:\{[^{}]*\}|[a-z]{2,5})$")
_VERSION = re.compile(r"v(\d+)")
_FEW = 3
"""So many operations share a first segment by chance."""


@dataclass(frozen=True, slots=True)
class Route:
    """A path: its segments in snake case, variables all alike, and the action after a colon or a `#`, if any."""

    segments: tuple[str, ...]
    action: str = ""
    flags: tuple[str, ...] = ()
    """What its query turns on: `beta` of `?beta=true`."""
    version: str = field(default="", compare=False)
    """The version that stands before its segments: `v2`."""

    @property
    def resources(self) -> tuple[str, ...]:
        """The segments that are no variables."""
        return tuple(segment for segment in self.segments if segment != VARIABLE)

    @property
    def version_order(self) -> tuple[int, str]:
        """What sorts versions: none before `v1`, and that before `v2`."""
        found = _VERSION.match(self.version)
        return (int(found[1]) if found else 0, self.version)

    @property
    def ends_in_variable(self) -> bool:
        """Whether it leads to one of several."""
        return self.segments[-1:] == (VARIABLE,)


def routes_of(operations: Iterable[Operation]) -> Mapping[str, Route]:
    """Return the routes of operations by their ids, without what all paths begin with."""
    routes = {operation.id: route_of(operation.path) for operation in operations}
    while True:
        firsts = {route.segments[:1] for route in routes.values()}
        shared = len(routes) > _FEW and len(firsts) == 1 and all(len(each.resources) > 1 for each in routes.values())
        if not shared:
            return routes
        routes = {key: replace(route, segments=_without_variables(route.segments[1:])) for key, route in routes.items()}


def route_of(path: str) -> Route:
    """Return the route of one path, from the first segment on that says something."""
    plain, _, fragment = path.partition("#")
    plain, _, query = plain.partition("?")
    head, colon, action = plain.rpartition(":")
    if not colon or "/" in action or "}" in action:
        head, action = plain, fragment
    segments = [name for segment in head.split("/") for name in _names(segment)]
    version = ""
    while len(segments) > 1 and is_untelling(segments[0]):
        version = segments[0] if _VERSION.match(segments[0]) else version
        segments = segments[1:]
    flags = tuple(name.lower() for name, value in parse_qsl(query) if value.lower() == "true")
    return Route(_without_variables(tuple(segments)), snake(split(action)), flags, version)


def _names(segment: str) -> tuple[str, ...]:
    """Return what a segment says: nothing, a variable or a number, a name, or names with dots between them."""
    plain = _EXTENSION.sub("", segment)
    if _VARIABLE.fullmatch(plain) or plain.isdigit():
        return (VARIABLE,)
    if is_untelling(segment):
        return (segment.lower(),)
    return tuple(snake(words) for words in map(split, _VARIABLE.sub("", plain).split(".")) if words)


def _without_variables(segments: tuple[str, ...]) -> tuple[str, ...]:
    """Return segments from the first name on: variables before it tell no resource from another."""
    names = [index for index, segment in enumerate(segments) if segment != VARIABLE]
    return segments[names[0] :] if names else ()
