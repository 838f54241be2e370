"""Audiences: what is for administrators alone, or still in trial, is a resource of its own."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.ir.api import Api, Operation
from specloom.lower.surface.routes import Route
from specloom.naming import split

_AUDIENCES = frozenset({"admin", "administrator", "internal", "management", "partner", "staff"})
_STAGES = frozenset({"alpha", "beta", "experimental", "preview"})


def audiences_of(api: Api, routes: Mapping[str, Route]) -> Mapping[str, str]:
    """Return the audience of operations, by their ids: where a credential of it is needed, or a flag in the path.

    None has one where all operations have it.
    """
    audiences: dict[str, str] = {}
    for operation in api.operations:
        flags = sorted(_STAGES.intersection(routes[operation.id].flags))
        audience = flags[0] if flags else _audience(operation)
        if audience is not None:
            audiences[operation.id] = audience
    return audiences if len(audiences) < len(api.operations) else {}


def _audience(operation: Operation) -> str | None:
    """Return the audience that the schemes of an operation name, each of them the same."""
    named: set[str | None] = set()
    for requirement in operation.security or ():
        words = {word for scheme, _ in requirement.schemes for word in split(scheme)}
        named.add(min(words & _AUDIENCES, default=None))
    return named.pop() if len(named) == 1 else None
