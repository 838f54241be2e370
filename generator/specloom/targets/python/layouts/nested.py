"""The nested layout: a class for each resource, an attribute of the client or of another resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from specloom.client.groups import groups_of
from specloom.client.methods import Method
from specloom.ir.api import Api
from specloom.ir.surface import Surface, SurfaceResource
from specloom.naming import split
from specloom.targets.python.layouts.groups import Group, Layout, Member


def nested(api: Api, surface: Surface, methods: Sequence[Method]) -> Layout:
    """Return the resources of an API, each with the methods of its operations."""
    by_operation: dict[str, list[Method]] = {}
    for method in methods:
        by_operation.setdefault(method.operation.id, []).append(method)
    texts = _texts(api)
    groups = tuple(_group(resource, by_operation, texts, surface) for resource in surface.client.resources)
    client = Group((), "", "The methods of the client itself.", tuple(_members(surface.client, by_operation)))
    return Layout((client, *groups) if client.members else groups, "resources", is_tree=True)


def _group(
    resource: SurfaceResource,
    methods: Mapping[str, Sequence[Method]],
    texts: Mapping[str, str],
    surface: Surface,
) -> Group:
    way = ".".join(resource.path)
    own, said, unwraps = tuple(_members(resource, methods)), dict(surface.texts), dict(surface.unwraps)
    below = f"The operations of `{way}`." if own else f"What is below `{way}`."
    if not own and resource.path in unwraps:
        below = "What the server sends by itself."
    if len(resource.path) == 1:
        below = texts.get("".join(split(resource.name)), below)
    return Group(
        path=resource.path,
        name=resource.name,
        pointer=resource.pointer,
        doc=said.get(resource.path, below),
        unwraps=unwraps.get(resource.path, ""),
        members=own,
        children=tuple(_group(child, methods, texts, surface) for child in resource.resources),
    )


def _members(resource: SurfaceResource, methods: Mapping[str, Sequence[Method]]) -> Iterator[Member]:
    """Yield the methods of a resource by their names; an operation that has several names is there for each."""
    seen: set[str] = set()
    for each in resource.methods:
        for method in methods[each.operation]:
            yield Member(
                method, each.name, is_alias=each.operation in seen, pointer=each.pointer, deprecation=each.deprecation
            )
        seen.add(each.operation)


def _texts(api: Api) -> dict[str, str]:
    """Return what the document says of groups, by the letters of their names: for resources that are called so."""
    texts: dict[str, str] = {}
    for group in groups_of(api):
        if group.texts:
            texts.setdefault("".join(split(group.name)), "\n\n".join(group.texts))
    return texts
