"""Paths: what all paths of an API say together of where one of its operations belongs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from specloom.ir.api import Operation
from specloom.ir.surface import Place, ResourcePath
from specloom.lower.surface.routes import VARIABLE, Route
from specloom.naming import snake, split
from specloom.verbs import VERBS

OF_ONE = {"GET": "retrieve", "POST": "update", "PATCH": "update", "DELETE": "delete"}
"""What is done to one of several, or to the only one."""
_OF_SEVERAL = {"GET": "list", "POST": "create", "PUT": "replace_all", "PATCH": "update_all", "DELETE": "delete_all"}
_ALIKE = 3
"""So many paths that only differ in their last segment, and are only read, are one resource with a method for each."""
_CALLERS = frozenset({"me", "myself", "self", "whoami"})
"""What stands for whoever calls, in place of an id."""
_PREPOSITIONS = frozenset({"by", "for", "from", "in", "of", "on", "under", "with"})
Segments = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paths:
    """The paths of an API, by their segments."""

    verbs: dict[Segments, set[str]]
    """The methods of HTTP that each has."""
    lists: set[Segments]
    """Those that go on with a variable."""
    below: dict[Segments, set[Segments]]
    """Those that go on from each."""
    listing: Callable[[Operation], bool]
    """Whether what an operation answers may be a list."""

    def place(self, operation: Operation, route: Route) -> Place:
        """Return where an operation is by its path and its verb."""
        verb, names = operation.method, route.resources
        if route.action:
            return Place(names or by_tag(operation), as_done(route.action))
        if not names:
            return Place(by_tag(operation), _of_one(verb, set()))
        verbs, last = self.verbs[route.segments], names[-1]
        if route.ends_in_variable:
            if self._is_key(route, operation.path):
                return Place(names[:-1], f"{_of_one(verb, verbs)}_by_{last}")
            is_relation = _relates(last) and _is_plural(last)
            is_list = verb == "GET" and (is_relation or self._lists_by_kind(route)) and self.listing(operation)
            return Place(names, "list" if is_list else _of_one(verb, verbs))
        if route.segments in self.lists:
            return Place(names, _OF_SEVERAL.get(verb, spoken(verb)))
        if self._is_action(route, verb) and (outer := names[:-1] or _tag_of(operation)) != names:
            return Place(outer, as_done(last))
        if last in _CALLERS and verb == "GET" and len(names) > 1 and route.segments not in self.below:
            return Place(names[:-1], last)
        lists = verb == "GET" and self.listing(operation)
        if len(verbs) > 1 or route.segments in self.below:
            return Place(names, "list" if lists and _is_plural(last) else self._of_the_only(verb, verbs, last))
        return self._alone(verb, route, lists=lists)

    def _alone(self, verb: str, route: Route, *, lists: bool) -> Place:
        """Return the place of a path that has one verb, and nothing below it."""
        names, outer = route.resources, route.segments[:-1]
        if verb == "GET":
            if len(names) > 1 and self._are_alike(outer):
                return Place(names[:-1], names[-1])
            if len(names) > 2 and self._is_qualifier(outer):  # noqa: PLR2004  # what has it, what it is, and of what kind
                return Place(
                    names[:-2], f"{'list' if lists and _is_plural(names[-1]) else 'retrieve'}_{'_'.join(names[-2:])}"
                )
            is_part = outer[-1:] == (VARIABLE,) or outer in self.verbs or outer in self.lists
            if len(names) > 1 and is_part and not (lists and _is_plural(names[-1])):
                return Place(names[:-1], f"{'list' if lists and outer[-1] != VARIABLE else 'retrieve'}_{names[-1]}")
            return Place(names, "list" if lists and _is_plural(names[-1]) else "retrieve")
        if verb == "POST" and outer[-1:] == (VARIABLE,) and not _is_plural(names[-1]):
            return Place(names[:-1], names[-1])
        return Place(names, "create" if verb == "POST" else _of_one(verb, {verb}))

    def _are_alike(self, outer: Segments) -> bool:
        """Whether all that is below a path, which is nothing itself, is only read, and has nothing below it."""
        below = self.below[outer]
        return (
            outer not in self.verbs
            and outer[-1] != VARIABLE
            and len(below) >= _ALIKE
            and all(len(each) == len(outer) + 1 and self.verbs.get(each) == {"GET"} for each in below)
        )

    def _is_key(self, route: Route, path: str) -> bool:
        """Whether a path only says by which of its parts one of a list is meant: `/flows/name/{flow_name}`."""
        *outer, name, _ = route.segments
        variable = snake(split(path.rpartition("{")[2].partition("}")[0]))
        return (
            f"_{variable}".endswith(f"_{name}")
            and tuple(outer) in self.lists
            and (*outer, name) not in self.verbs
            and route.segments not in self.below
        )

    def _lists_by_kind(self, route: Route) -> bool:
        """Whether a path leads on to things of a kind, which nothing before it lists: `/taxonomies/{kind}/{key}`."""
        return route.segments in self.lists and "GET" not in self.verbs.get(route.segments[:-1], ())

    def _is_qualifier(self, outer: Segments) -> bool:
        """Whether the end of a path only says of which kind the things are that are read below it: `component`."""
        return (
            outer[-1] != VARIABLE
            and outer[-2:-1] == (VARIABLE,)
            and not _is_plural(outer[-1])
            and outer not in self.verbs
            and all(len(each) == len(outer) + 1 and self.verbs.get(each) == {"GET"} for each in self.below[outer])
        )

    def _is_action(self, route: Route, verb: str) -> bool:
        """Whether the last segment is a verb that is done to what stands before it."""
        if route.segments in self.below or len(self.verbs[route.segments]) > 1 or verb == "DELETE":
            return False
        return split(route.resources[-1])[0] in VERBS

    def _of_the_only(self, verb: str, verbs: set[str], name: str) -> str:
        """Return the method for the only one of its kind: settings, a limit."""
        if verb == "POST" and ("GET" not in verbs or _is_plural(name) or split(name)[0] in VERBS):
            return "create"
        return _of_one(verb, verbs)


def paths_of(routes: Iterable[tuple[Operation, Route]], listing: Callable[[Operation], bool]) -> Paths:
    """Return the paths of operations with their routes."""
    paths = Paths({}, set(), {}, listing)
    for operation, route in routes:
        if not route.action:
            paths.verbs.setdefault(route.segments, set()).add(operation.method)
        for count, segment in enumerate(route.segments):
            start = route.segments[:count]
            paths.below.setdefault(start, set()).add(route.segments)
            if segment == VARIABLE:
                paths.lists.add(start)
    return paths


def by_tag(operation: Operation) -> ResourcePath:
    """Return the resource of an operation whose path names none."""
    return _tag_of(operation) or ("default",)


def _tag_of(operation: Operation) -> ResourcePath:
    """Return the resource that the first tag of an operation names; without any, it is the client that does it."""
    return next(((snake(words),) for words in map(split, operation.tags) if words not in ((), ("default",))), ())


def spoken(verb: str) -> str:
    """Return a method of HTTP as a name: `m_search`."""
    return snake(split(verb)) or "call"


def _of_one(verb: str, verbs: Collection[str]) -> str:
    if verb == "POST" and not {"PUT", "PATCH"}.isdisjoint(verbs):
        return "create"
    if verb == "PUT":
        return "replace" if "PATCH" in verbs else "update"
    return OF_ONE.get(verb, spoken(verb))


def as_done(name: str) -> str:
    """Return what a path says to do as methods say it: `retrieve_link` of `get_link`."""
    first, underscore, rest = name.partition("_")
    return f"retrieve{underscore}{rest}" if first == "get" else name


def _is_plural(name: str) -> bool:
    """Whether what a name is about is several: `routes`, and `routes_for_location`."""
    words = name.split("_")
    subject = next((words[index - 1] for index, word in enumerate(words) if index and word in _PREPOSITIONS), words[-1])
    return subject.endswith("s") and not subject.endswith(("ss", "us", "is"))


def _relates(name: str) -> bool:
    """Whether a name says of what else it is, as `routes_for_agency`: what follows in a path is then that."""
    return not _PREPOSITIONS.isdisjoint(name.split("_"))
