"""Origins in a tree of resources: types inside an operation are called after its resource and its method."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping

from specloom.client.unwrapped import Unwrapped
from specloom.ir.api import Api
from specloom.ir.origins import Origin, Step, StepKind
from specloom.ir.surface import ResourcePath, Surface, walk
from specloom.ir.types import AnyDeclaration
from specloom.naming import capitalised, singular


def with_origins_in_tree(api: Api, surface: Surface) -> Api:
    """Return an API in which `FileListResponse`, and not an operation id, begins the names of what has none."""
    words = _words(api, surface)
    return dataclasses.replace(
        api,
        declarations=tuple(
            dataclasses.replace(each, origins=tuple(sorted({_renamed(origin, words) for origin in each.origins})))
            for each in api.declarations
        ),
    )


def with_unwrapped_origins(
    declarations: Iterable[AnyDeclaration], unwrapped: Iterable[Unwrapped]
) -> list[AnyDeclaration]:
    """Return declarations of which a member that is given in place of an answer has the name of the answer.

    What is around it is its envelope: `FileListResponseEnvelope`.
    """
    every = list(declarations)
    members = {each.declaration: each.field.name.wire for each in unwrapped}
    inner: dict[Origin, str] = {}
    for each in every:
        if each.id in members:
            inner |= {origin: members[each.id] for origin in each.origins if origin[-1].kind is StepKind.RESPONSE}
    return [
        dataclasses.replace(each, origins=tuple(sorted({_inside(origin, inner) for origin in each.origins})))
        for each in every
    ]


def _inside(origin: Origin, inner: Mapping[Origin, str]) -> Origin:
    if origin in inner:
        return (*origin, Step(StepKind.FIELD, "envelope"))
    for count in range(1, len(origin)):
        member = inner.get(origin[:count])
        if member is not None and origin[count] == Step(StepKind.FIELD, member):
            return origin[:count] + origin[count + 1 :]
    return origin


def _renamed(origin: Origin, words: Mapping[str, str]) -> Origin:
    return tuple(
        step._replace(word=words.get(step.word, step.word)) if step.kind is StepKind.OPERATION else step
        for step in origin
    )


def _words(api: Api, surface: Surface) -> dict[str, str]:
    """Return what operations are called, by what their origins have: `FileList` of `files.list`.

    Resources in front of the last one are said where two would be called alike.
    """
    places: dict[str, tuple[ResourcePath, str]] = {}
    for resource in walk((surface.client,)):
        for method in resource.methods:
            places.setdefault(method.operation, (resource.path, method.name))
    told = dict.fromkeys(places, 1)
    while True:
        words = {key: _spelled(*place, told[key]) for key, place in places.items()}
        wanted = Counter(word.casefold() for word in words.values())
        longer = {key for key, word in words.items() if wanted[word.casefold()] > 1 and told[key] < len(places[key][0])}
        if not longer:
            return {each.name.wire: words[each.id] for each in api.operations if each.id in words}
        told |= {key: told[key] + 1 for key in longer}


def _spelled(path: ResourcePath, method: str, told: int) -> str:
    return "".join(capitalised(singular(name)) for name in path[-told:]) + capitalised(method)
