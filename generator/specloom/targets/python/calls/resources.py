"""Resource: a class of methods with its module, attribute, page and tests, named; everything else walks the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.render import Code
from specloom.targets.python.calls.signatures import MethodSignature, Signatures, api_types
from specloom.targets.python.layouts.groups import Group, Path
from specloom.targets.python.literals import identifier
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.spelling import safe


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods with its names; `doc` is what is said of it."""

    path: Path
    names: ResourceNames
    doc: str
    calls: tuple[MethodSignature, ...]
    page: Code
    """The page of the docs that tells of it."""
    children: tuple[Resource, ...] = ()
    unwraps: Code = Code()
    """The method that reads webhooks; empty where it has none."""

    @property
    def is_client(self) -> bool:
        """Whether its methods are those of the client itself."""
        return not self.path

    @property
    def title(self) -> str:
        """What the document calls it."""
        return self.path[-1] if self.path else "client"


def resources_of(plan: Plan) -> tuple[Resource, ...]:
    """Return the resources that are attributes of the client."""
    return tuple(_resource(group, plan) for group in plan.layout.groups)


def walk(resources: Iterable[Resource]) -> Iterator[Resource]:
    """Yield resources and all that are below them, each before its children."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)


def _resource(group: Group, plan: Plan) -> Resource:
    names = plan.names.resources[group.path]
    return Resource(
        path=group.path,
        names=names,
        page=plan.names.pages[names.label],
        doc=group.doc,
        unwraps=identifier(safe(group.unwraps, "call_")) if group.unwraps else Code(),
        calls=tuple(map(Signatures(plan, group.path, api_types(plan, group)).of, group.members)),
        children=tuple(_resource(child, plan) for child in group.children),
    )
