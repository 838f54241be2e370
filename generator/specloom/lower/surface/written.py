"""Written resources: what a configuration says of a tree, before anything of it is looked up in the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.config import ClientConfig
from specloom.config.resources import CLIENT
from specloom.diagnostics import Pointer
from specloom.ir.surface import ResourcePath


@dataclass(frozen=True, slots=True)
class WrittenName:
    """A name with what it is given to, the endpoint of an operation or the schema of a model, and where that stands."""

    name: str
    target: str
    pointer: Pointer
    deprecation: str | None = None
    """What is said of a method that is going away."""


@dataclass(frozen=True, slots=True)
class WrittenResource:
    """A resource, with the methods and the models that are written below it."""

    path: ResourcePath
    methods: tuple[WrittenName, ...]
    models: tuple[WrittenName, ...]
    pointer: Pointer

    @property
    def label(self) -> str:
        """The way to it from the client."""
        return ".".join(self.path) or CLIENT


def resources_of(config: ClientConfig) -> Iterator[WrittenResource]:
    """Yield the resources of `[client.resources]`."""
    for resource in config.resources:
        at = config.pointer("resources", resource.key)
        yield WrittenResource(
            resource.path,
            tuple(
                WrittenName(*each, at.child("methods", each[0]), resource.deprecated.get(each[0]))
                for each in resource.methods.items()
            ),
            tuple(WrittenName(*each, at.child("models", each[0])) for each in resource.models.items()),
            at,
        )
