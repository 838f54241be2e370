"""The surface of a client in the layout of resources: written places first, then the guess for all others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api
from specloom.ir.surface import NamedModel, Place, ResourcePath, Surface, tree_of
from specloom.lower.surface.configured import configured, unplaced
from specloom.lower.surface.guess import guessed
from specloom.lower.surface.stainless import Stainless
from specloom.lower.surface.written import resources_of


def surface_of(api: Api, config: ClientConfig, stainless: Stainless) -> tuple[Surface | None, tuple[Diagnostic, ...]]:
    """Return the tree of resources that a client wants, None for the other layout, and what was found on the way.

    What stands in the configuration of the client is added to what stands in that of Stainless.
    """
    if config.layout != "resources":
        return None, ()
    own = tuple(resources_of(config))
    written = (*own, *stainless.resources)
    named, findings = configured(api, written)
    guesses = guessed(api, named)
    every = [*named, *guesses.items()]
    order = {operation.id: index for index, operation in enumerate(api.operations)}
    every.sort(key=lambda each: order[each[0]])
    told = unplaced(api, named, guesses, known=stainless.rest.unspecified) if written else ()
    models: dict[tuple[ResourcePath, str], NamedModel] = {}
    for resource in written:
        for model in resource.models:
            known = NamedModel(resource.path, model.target, model.name, model.pointer)
            models.setdefault((resource.path, model.name), known)
    unwraps, found = _unwraps(api, stainless, {place for _, place in every})
    pointers = {resource.path: resource.pointer for resource in reversed(written)}
    client = tree_of(every, pointers, unwraps)
    surface = Surface(client, tuple(models.values()), tuple(stainless.texts.items()), tuple(unwraps.items()))
    return surface, (*stainless.diagnostics, *findings, *found, *told)


def _unwraps(
    api: Api, stainless: Stainless, taken: Iterable[Place]
) -> tuple[Mapping[ResourcePath, str], Iterable[Diagnostic]]:
    """Return the resources with a method that reads webhooks, and what is wrong with that."""
    others = {(place.resource, place.method) for place in taken}
    resources = {place.resource[:count] for place in taken for count in range(1, len(place.resource) + 1)}
    found: list[Diagnostic] = []
    unwraps: dict[ResourcePath, str] = {}
    for path, (name, at) in stainless.unwraps.items():
        if api.event is None:
            message = f"`{name}` reads webhooks, and the document has none"
            found.append(Diagnostic("stainless-value", Severity.OMISSION, message, at, "describe them in `webhooks`"))
        elif not path or (path, name) in others or (*path, name) in resources:
            message = f"`{'.'.join(path) or 'the client'}` cannot have `{name}` to read webhooks"
            hint = "a resource reads them, and has nothing else of that name"
            found.append(Diagnostic("resource-conflict", Severity.OMISSION, message, at, hint))
        else:
            unwraps[path] = name
    return unwraps, found
