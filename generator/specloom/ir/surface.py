"""Surface: the tree of resources in which the operations of an API are methods, as `client.chat.completions.create`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.diagnostics import Pointer

ResourcePath = tuple[str, ...]
"""The names of the resources that lead to one, from the client down."""


@dataclass(frozen=True, slots=True)
class SurfaceMethod:
    """A method: its name, and the id of the operation that it calls."""

    name: str
    operation: str


@dataclass(frozen=True, slots=True)
class SurfaceResource:
    """A resource: an attribute of the client, or of another resource, with the methods that it has."""

    path: ResourcePath
    methods: tuple[SurfaceMethod, ...] = ()
    resources: tuple[SurfaceResource, ...] = ()

    @property
    def name(self) -> str:
        """What the attribute is called."""
        return self.path[-1]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation is in the tree: a resource, and the name of the method."""

    resource: ResourcePath
    method: str


@dataclass(frozen=True, slots=True)
class NamedModel:
    """A name that a resource gives to the schema at a place, `#/components/schemas/File`, and where that is said.

    What is shared belongs to no resource.
    """

    resource: ResourcePath
    schema: str
    name: str
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Surface:
    """The whole tree, and the names that it gives to schemas."""

    resources: tuple[SurfaceResource, ...]
    models: tuple[NamedModel, ...] = ()
    texts: tuple[tuple[ResourcePath, str], ...] = ()
    """What is said of resources."""


def walk(resources: Iterable[SurfaceResource]) -> Iterator[SurfaceResource]:
    """Yield resources and all that are below them, each before those."""
    for resource in resources:
        yield resource
        yield from walk(resource.resources)


def tree_of(places: Iterable[tuple[str, Place]]) -> tuple[SurfaceResource, ...]:
    """Return the tree of places, each with the id of its operation: sorted by name, methods in the order given."""
    methods: dict[ResourcePath, list[SurfaceMethod]] = {}
    for operation, place in places:
        methods.setdefault(place.resource, []).append(SurfaceMethod(place.method, operation))
    every = {path[:count] for path in methods for count in range(1, len(path) + 1)}
    return _below((), every, methods)


def _below(
    outer: ResourcePath, every: set[ResourcePath], methods: dict[ResourcePath, list[SurfaceMethod]]
) -> tuple[SurfaceResource, ...]:
    own = sorted(path for path in every if path[:-1] == outer)
    return tuple(SurfaceResource(path, tuple(methods.get(path, ())), _below(path, every, methods)) for path in own)
