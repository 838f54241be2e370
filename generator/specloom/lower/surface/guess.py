"""The guess: a place in a tree of resources for each operation, where nobody said one.

The document's own words count first, its samples of code and the extensions of other generators; then its paths. No
place depends on the order of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.ir.api import Api, Operation
from specloom.ir.surface import Place, ResourcePath
from specloom.lower.surface.answers import may_list
from specloom.lower.surface.audiences import audiences_of
from specloom.lower.surface.paths import OF_ONE, Segments, as_done, paths_of, spoken
from specloom.lower.surface.routes import VARIABLE, Route, routes_of
from specloom.naming import singular, snake, split
from specloom.verbs import VERBS

_USUAL = frozenset({"create", "list"})
"""What methods are called that a list has itself."""


def guessed(api: Api, named: Iterable[tuple[str, Place]] = ()) -> dict[str, Place]:
    """Return a place for each operation of an API, by its id, but for those that have places already: `named`."""
    taken = tuple(named)
    fixed = {operation for operation, _ in taken}
    routes = routes_of(api.operations)
    declarations = {declaration.id: declaration for declaration in api.declarations}
    paths = paths_of(
        ((operation, routes[operation.id]) for operation in api.operations),
        lambda operation: may_list(operation, declarations),
    )
    by_path = {operation.id: paths.place(operation, routes[operation.id]) for operation in api.operations}
    by_path = _joined(by_path, audiences_of(api, routes), paths.lists)
    said = {
        operation.id: place
        for operation in api.operations
        if not routes[operation.id].flags and (place := _said(operation)) is not None
    }
    moves = _moves(said, by_path)
    places = {key: _moved(place, moves) for key, place in by_path.items()}
    places |= {key: _as_spelled(place, places[key]) for key, place in said.items()}
    operations = {operation.id: operation for operation in api.operations if operation.id not in fixed}
    free = {
        key: places[key] if key in said else _as_named(operation, places[key]) for key, operation in operations.items()
    }
    return _apart(free, operations, routes, frozenset(place for _, place in taken), paths.lists)


def _said(operation: Operation) -> Place | None:
    """Return the place that the document gives an operation."""
    if operation.called is not None:
        return Place(operation.called[:-1], operation.called[-1])
    resource = tuple(snake(split(part)) for part in (operation.group or "").split(".") if split(part))
    if not resource:
        return None
    return Place(resource, snake(split(operation.name.given or "")) or snake(operation.name.words) or "call")


def _as_named(operation: Operation, guess: Place) -> Place:
    """Return a guess with the name that the document gives the method for clients, where it gives one."""
    given = snake(split(operation.name.given or ""))
    return Place(guess.resource, given) if given else guess


def _as_spelled(place: Place, guess: Place) -> Place:
    """Return a place that is said, spelled as the paths have it where only the underscores differ."""
    same = _letters(place.resource) == _letters(guess.resource)
    return Place(guess.resource, place.method) if same else place


def _moves(said: Mapping[str, Place], by_path: Mapping[str, Place]) -> Mapping[str, ResourcePath]:
    """Return what stands before a resource of the paths wherever the document says where that is."""
    before: dict[str, set[ResourcePath]] = {}
    for key, place in said.items():
        guess = by_path[key].resource
        if guess and _letters(place.resource[-len(guess) :]) == _letters(guess):
            before.setdefault(guess[0], set()).add(place.resource[: -len(guess)])
    return {name: min(outer) for name, outer in before.items() if len(outer) == 1}


def _letters(path: ResourcePath) -> tuple[str, ...]:
    return tuple(name.replace("_", "") for name in path)


def _moved(place: Place, moves: Mapping[str, ResourcePath]) -> Place:
    return Place((*moves.get("".join(place.resource[:1]), ()), *place.resource), place.method)


def _joined(places: Mapping[str, Place], audiences: Mapping[str, str], lists: set[Segments]) -> dict[str, Place]:
    """Return places below the audience that each has, and what is only part of a resource below that resource.

    `lists` are the paths that lead to one of several.
    """
    homes_of = {tuple(segment for segment in path if segment != VARIABLE) for path in lists}
    told = {
        key: Place((audiences[key], *place.resource), place.method) if key in audiences else place
        for key, place in places.items()
    }
    used = {place.resource for place in told.values()}
    homes: dict[tuple[ResourcePath, str], set[ResourcePath]] = {}
    for key, place in told.items():
        start, path = place.resource[:1] if key in audiences else (), place.resource
        for count in range(len(start) + 2, len(path) + 1):
            if path[len(start) : count] in homes_of:
                homes.setdefault((start, path[count - 1]), set()).add(path[:count])
    joined = {}
    for key, place in told.items():
        start = place.resource[:1] if key in audiences else ()
        first, *rest = place.resource[len(start) :] or ("",)
        home = homes.get((start, first), set()) if (*start, first) not in used and rest else set()
        joined[key] = Place((*min(home), *rest), place.method) if len(home) == 1 else place
    return joined


def _apart(
    places: Mapping[str, Place],
    operations: Mapping[str, Operation],
    routes: Mapping[str, Route],
    taken: frozenset[Place],
    lists: set[Segments],
) -> dict[str, Place]:
    """Return places of which no two are alike, and no method is called as a resource beside it.

    Of what would be alike, the first version keeps its name, and others say theirs. Then what all have keeps its name
    before what one of them has, then a list of which one can be had, then what more variables lead to:
    `/threads/{id}/runs` before `/threads/runs`.
    """
    every = [place.resource for place in (*places.values(), *taken)]
    resources = {path[:count] for path in every for count in range(1, len(path) + 1)}
    longer = {key: _longer(operation, routes[key], places[key].method) for key, operation in operations.items()}
    apart: dict[str, Place] = {}
    for key, place in places.items():
        inner = (*place.resource, place.method)
        apart[key] = Place(inner, _plain(operations[key])) if inner in resources else place
    for tied in _alike(apart):
        oldest = min(routes[key].version_order for key in tied)
        for key in tied:
            if routes[key].version_order > oldest:
                place = apart[key]
                apart[key] = Place(place.resource, f"{place.method}_{snake(split(routes[key].version))}")
    for step in range(max(map(len, longer.values()), default=0)):
        for tied in _alike(apart):
            place = apart[tied[0]]
            if len(tied) == 1 and place not in taken:
                continue
            ranks = {
                key: (
                    routes[key].ends_in_variable,
                    routes[key].segments not in lists,
                    -routes[key].segments.count(VARIABLE),
                )
                for key in tied
            }
            first = min(ranks.values())
            keeps = place not in taken and sum(rank == first for rank in ranks.values()) == 1
            for key in tied:
                if not (keeps and ranks[key] == first):
                    apart[key] = Place(apart[key].resource, longer[key][min(step, len(longer[key]) - 1)])
    return apart


def _alike(places: Mapping[str, Place]) -> list[list[str]]:
    """Return the operations of each place."""
    alike: dict[Place, list[str]] = {}
    for key, place in places.items():
        alike.setdefault(place, []).append(key)
    return list(alike.values())


def _plain(operation: Operation) -> str:
    """Return what a method is called whose resource is named by its path alone."""
    return "create" if operation.method == "POST" else OF_ONE.get(operation.method, spoken(operation.method))


def _longer(operation: Operation, route: Route, name: str) -> tuple[str, ...]:
    """Return what a method `name` may be called, from the shortest name to one that no other operation has."""
    verb = "replace" if operation.method == "PUT" else OF_ONE.get(operation.method, spoken(operation.method))
    last = route.resources[-1] if route.resources else ""
    words = operation.name.words
    said = snake(words[1:] if len(words) > 1 and words[0] == operation.method.lower() else words)
    whole = snake((spoken(operation.method), *(segment for segment in route.segments if segment != VARIABLE)))
    told = split(operation.docs.summary or "")[:1]
    names = [as_done(told[0])] if VERBS.intersection(told) else []
    if len(route.resources) > 1 and route.segments[-2:-1] == (VARIABLE,) and not route.ends_in_variable:
        plain = name if name in _USUAL else _plain(operation)
        names = [f"{plain}_for_{singular(route.resources[-2])}", *names]
    return (*names, verb, f"{verb}_{last}" if last else verb, said or whole, snake(words) or whole)
