"""Origins in a tree of resources: types inside an operation are called after its resource and its method."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping

from specloom.ir.api import Api
from specloom.ir.origins import Origin, StepKind
from specloom.ir.surface import ResourcePath, Surface, walk
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
