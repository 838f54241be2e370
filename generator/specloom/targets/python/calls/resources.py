"""Resource: a class of methods with its module, attribute, page and tests, named; everything else walks the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.targets.python.calls.signatures import MethodSignature, Signatures
from specloom.targets.python.layouts.groups import Group, Path
from specloom.targets.python.names import Names, ResourceNames
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods with its names; `doc` is what is said of it."""

    path: Path
    names: ResourceNames
    doc: str
    calls: tuple[MethodSignature, ...]
    children: tuple[Resource, ...] = ()

    @property
    def title(self) -> str:
        """What the document calls it."""
        return self.path[-1]


def resources_of(plan: Plan) -> tuple[Resource, ...]:
    """Return the resources that are attributes of the client."""
    signatures = Signatures(plan)
    return tuple(_resource(group, plan.names, signatures) for group in plan.groups)


def walk(resources: Iterable[Resource]) -> Iterator[Resource]:
    """Yield resources and all that are below them, each before its children."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)


def _resource(group: Group, names: Names, signatures: Signatures) -> Resource:
    return Resource(
        path=group.path,
        names=names.resources[group.path],
        doc=group.doc,
        calls=tuple(signatures.of(method, group.path) for method in group.methods),
        children=tuple(_resource(child, names, signatures) for child in group.children),
    )
