"""The surface of a client in the layout of resources: configured places first, then the guess for all others."""

from __future__ import annotations

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic
from specloom.ir.api import Api
from specloom.ir.surface import Surface, tree_of
from specloom.lower.surface.configured import configured, unplaced
from specloom.lower.surface.guess import guessed


def surface_of(api: Api, config: ClientConfig) -> tuple[Surface | None, tuple[Diagnostic, ...]]:
    """Return the tree of resources that a client wants, None for the other layout, and what was found on the way."""
    if config.layout != "resources":
        return None, ()
    named, findings = configured(api, config)
    guesses = guessed(api, named)
    every = [*named, *guesses.items()]
    order = {operation.id: index for index, operation in enumerate(api.operations)}
    every.sort(key=lambda each: order[each[0]])
    return Surface(tree_of(every)), (*findings, *unplaced(api, config, named, guesses))
