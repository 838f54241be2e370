"""Configured places: the operations that written resources name, found in the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.config.resources import CLIENT
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api
from specloom.ir.endpoints import Endpoints, endpoints_of, written
from specloom.ir.surface import Place
from specloom.lower.surface.written import WrittenName, WrittenResource
from specloom.options import nearest

Named = tuple[str, Place]
"""The id of an operation, and a place of it."""


def configured(api: Api, resources: Iterable[WrittenResource]) -> tuple[tuple[Named, ...], tuple[Diagnostic, ...]]:
    """Return the places that are written for operations, of which one may have several, and what is wrong with them."""
    known = endpoints_of(api.operations)
    taken: dict[Place, str] = {}
    findings: list[Diagnostic] = []
    for resource in resources:
        for method in resource.methods:
            operation = known.find(method.target)
            if operation is None:
                findings.append(_unknown(method, known))
                continue
            place = Place(resource.path, method.name, method.pointer, method.deprecation)
            if taken.setdefault(place, operation.id) != operation.id:
                message = f"`{resource.label}` has a method `{method.name}` already, for another operation"
                hint = "choose another name"
                findings.append(Diagnostic("resource-conflict", Severity.OMISSION, message, method.pointer, hint))
    return tuple((operation, place) for place, operation in taken.items()), tuple(findings)


def unplaced(
    api: Api, named: Iterable[Named], guesses: Mapping[str, Place], *, known: Iterable[str] = ()
) -> Iterator[Diagnostic]:
    """Yield a finding for each operation that nothing places, where something is written; not for those `known`."""
    endpoints = endpoints_of(api.operations)
    placed = {operation for operation, _ in named}
    placed |= {operation.id for endpoint in known if (operation := endpoints.find(endpoint)) is not None}
    for operation in api.operations:
        if operation.id not in placed:
            place = guesses[operation.id]
            way = ".".join((*place.resource, place.method))
            message = f"`{written(operation)}` is not in `resources`: by a guess it is `client.{way}`"
            hint = f'in [client.resources.{_key(place)}]: methods.{place.method} = "{written(operation)}"'
            yield Diagnostic("resource-guessed", Severity.WARNING, message, operation.pointer, hint)


def _key(place: Place) -> str:
    key = ".".join(place.resource) or CLIENT
    return key if len(place.resource) == 1 else f'"{key}"'


def _unknown(method: WrittenName, known: Endpoints) -> Diagnostic:
    message = f"`resources` names `{method.target}`, and the document has no such operation"
    close = nearest(method.target, known.names())
    hint = f"did you mean `{close}`?" if close is not None else None
    return Diagnostic("resource-unmatched", Severity.OMISSION, message, method.pointer, hint)
