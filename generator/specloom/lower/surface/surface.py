"""The surface of a client in the layout of resources: written places first, then the guess for all others."""

from __future__ import annotations

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic
from specloom.ir.api import Api
from specloom.ir.surface import NamedModel, ResourcePath, Surface, tree_of
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
    client = tree_of(every, {resource.path: resource.pointer for resource in reversed(written)})
    surface = Surface(client, tuple(models.values()), tuple(stainless.texts.items()))
    return surface, (*stainless.diagnostics, *findings, *told)
