"""Where the types of a tree of resources are: which package has which names, and the model behind each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.client.results import Value
from specloom.ir.api import Api
from specloom.ir.surface import ResourcePath
from specloom.ir.types import ArrayType, NullableType, Reference, Type
from specloom.targets.python.layouts.groups import Group, walk
from specloom.targets.python.lineage.answer_names import answer_names
from specloom.targets.python.plan import Plan

SHARED = ("shared",)
SHARED_PARAMS = ("shared_params",)
"""What has the dict forms of the shared types."""

TypePlaces = Mapping[ResourcePath, Mapping[str, str]]
"""The path of a package below `types` -> the names that it has of its own, each with the id of a declaration."""


def type_places(plan: Plan) -> TypePlaces:
    """Return the packages of types, outer ones first.

    What a resource names is in the package of those that it stands beside: `types.chat.ChatCompletion` of
    `chat.completions`. Where it has others below it, that has it too.
    """
    places: dict[ResourcePath, dict[str, str]] = {(): {}, SHARED: {}}
    groups = list(walk(plan.layout.groups))
    for group in groups:
        if group.children:
            places.setdefault(way_of(plan, group.path), {})
    named = [(way_of(plan, path), name, declaration) for path, name, declaration in _named(plan.api)]
    for path, _, _ in named:
        for count in range(1, len(path)):
            places.setdefault(path[:count], {})
    answered = [
        (way_of(plan, group.path), str(plan.names.types[each]), each) for group in groups for each in _answers(group)
    ]
    by_method = [
        (way_of(plan, path), name, kind.id) for path, name, kind in answer_names(plan) if isinstance(kind, Reference)
    ]
    for path, name, declaration in (*named, *by_method, *answered):
        places[path[:-1] or ()].setdefault(name, declaration)
    for path, name, declaration in (*named, *answered):
        places.get(path or SHARED, {}).setdefault(name, declaration)
    return dict(sorted(places.items()))


def way_of(plan: Plan, path: ResourcePath) -> ResourcePath:
    """Return the path of a resource as it is called in code; one without any method is called as it is written."""
    known = plan.names.resources.get(path)
    return path if known is None else tuple(known.attribute.split("."))


def _named(api: Api) -> Iterator[tuple[ResourcePath, str, str]]:
    """Yield the resource, the name and the declaration of each model that a resource names."""
    declared: dict[str, str] = {}
    for each in sorted(api.declarations, key=lambda each: (len(each.id), each.id)):
        declared.setdefault(f"#{each.pointer.fragment}", each.id)
    for model in api.surface.models if api.surface is not None else ():
        if model.schema in declared:
            yield model.resource, model.name, declared[model.schema]


def _answers(group: Group) -> Iterator[str]:
    """Yield what the methods of a resource answer, as far as it has a name."""
    for method in (member.method for member in group.members):
        for content in method.result.contents if isinstance(method.result, Value) else ():
            yield from references([content.type])


def references(types: Iterable[Type]) -> Iterator[str]:
    """Yield the declarations that types are, or that their items or values are."""
    for kind in types:
        match kind:
            case Reference(declaration_id):
                yield declaration_id
            case NullableType(inner) | ArrayType(inner):
                yield from references([inner])
            case _:
                pass
