"""Surface: the tree of resources in which the operations of an API are methods, as `client.chat.completions.create`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from specloom.diagnostics import Pointer

ResourcePath = tuple[str, ...]
"""The names of the resources that lead to one, from the client down; the client itself has none."""


@dataclass(frozen=True, slots=True)
class SurfaceMethod:
    """A method: its name, the id of the operation that it calls, and where that is said; None where it is a guess."""

    name: str
    operation: str
    pointer: Pointer | None = None
    deprecation: str | None = None
    """What is said of it where it is going away, whatever the document says of the operation."""


@dataclass(frozen=True, slots=True)
class SurfaceResource:
    """A resource: an attribute of the client, or of another resource, with the methods that it has."""

    path: ResourcePath
    methods: tuple[SurfaceMethod, ...] = ()
    resources: tuple[SurfaceResource, ...] = ()
    pointer: Pointer | None = None
    """Where it is said; None where it is a guess."""

    @property
    def name(self) -> str:
        """What the attribute is called; empty for the client itself."""
        return self.path[-1] if self.path else ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation is in the tree: a resource, and the name of the method."""

    resource: ResourcePath
    method: str
    pointer: Pointer | None = field(default=None, compare=False)
    """Where that is said; None where it is a guess."""
    deprecation: str | None = field(default=None, compare=False)
    """What is said of the method where it is going away."""


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
    """The whole tree, from the client down, and the names that it gives to schemas."""

    client: SurfaceResource
    models: tuple[NamedModel, ...] = ()
    texts: tuple[tuple[ResourcePath, str], ...] = ()
    """What is said of resources."""
    unwraps: tuple[tuple[ResourcePath, str], ...] = ()
    """The resources with a method that reads webhooks, and what that is called."""


def walk(resources: Iterable[SurfaceResource]) -> Iterator[SurfaceResource]:
    """Yield resources and all that are below them, each before those."""
    for resource in resources:
        yield resource
        yield from walk(resource.resources)


def tree_of(
    places: Iterable[tuple[str, Place]],
    pointers: Mapping[ResourcePath, Pointer],
    others: Iterable[ResourcePath] = (),
) -> SurfaceResource:
    """Return the client with all that is below it: places, each with the id of its operation.

    Resources are sorted by name, methods in the order given; `pointers` tell where resources are said, and `others`
    are there without any method.
    """
    methods: dict[ResourcePath, list[SurfaceMethod]] = {}
    for operation, place in places:
        method = SurfaceMethod(place.method, operation, place.pointer, place.deprecation)
        methods.setdefault(place.resource, []).append(method)
    every = {path[:count] for path in (*methods, *others) for count in range(len(path) + 1)}

    def resource(path: ResourcePath) -> SurfaceResource:
        below = sorted(each for each in every if each and each[:-1] == path)
        return SurfaceResource(path, tuple(methods.get(path, ())), tuple(map(resource, below)), pointers.get(path))

    return resource(())
