"""Configured places: the operations that `[client.resources]` names, found in the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api, Operation
from specloom.ir.surface import Place
from specloom.options import did_you_mean

_VARIABLE = re.compile(r"\{[^{}]*\}")
Named = tuple[str, Place]
"""The id of an operation, and a place of it."""


def configured(api: Api, config: ClientConfig) -> tuple[tuple[Named, ...], tuple[Diagnostic, ...]]:
    """Return the places that the configuration gives to operations, and what is wrong with it."""
    known = _names(api.operations)
    resources = {resource.path for resource in config.resources}
    outer = {path[:count] for path in resources for count in range(1, len(path))} | resources
    named: dict[tuple[str, tuple[str, ...]], Named] = {}
    findings: list[Diagnostic] = []
    for resource in config.resources:
        for method, endpoint in resource.methods.items():
            at = config.pointer("resources", resource.key).child("methods", method)
            operation = known.get(_normal(endpoint))
            if operation is None:
                findings.append(_unknown(endpoint, api, known, at))
            elif (*resource.path, method) in outer:
                message = f"`{resource.key}` cannot have a method `{method}`: it has a resource of that name"
                findings.append(Diagnostic("resource-conflict", Severity.OMISSION, message, at, "choose another name"))
            elif (operation.id, resource.path) in named:
                first = named[operation.id, resource.path][1].method
                message = f"`{method}` of `{resource.key}` calls what `{first}` calls already"
                findings.append(Diagnostic("resource-conflict", Severity.OMISSION, message, at, "remove one of them"))
            else:
                named[operation.id, resource.path] = (operation.id, Place(resource.path, method))
    return tuple(named.values()), tuple(findings)


def unplaced(
    api: Api, config: ClientConfig, named: Iterable[Named], guesses: Mapping[str, Place]
) -> Iterator[Diagnostic]:
    """Yield a finding for each operation that the configuration does not place, although it places others."""
    placed = {operation for operation, _ in named}
    for operation in api.operations if config.resources else ():
        if operation.id not in placed:
            place = guesses[operation.id]
            way = ".".join((*place.resource, place.method))
            message = f"`{_said(operation)}` is not in `resources`: by a guess it is `client.{way}`"
            hint = f'in [client.resources.{_key(place)}]: methods.{place.method} = "{_said(operation)}"'
            yield Diagnostic("resource-guessed", Severity.WARNING, message, operation.pointer, hint)


def _key(place: Place) -> str:
    key = ".".join(place.resource)
    return f'"{key}"' if len(place.resource) > 1 else key


def _names(operations: Iterable[Operation]) -> dict[str, Operation]:
    """Return operations by their ids, and by verb and path; the variables of a path may be called anything."""
    every = list(operations)
    by_path = {_normal(_said(operation)): operation for operation in every}
    return {operation.name.wire: operation for operation in every} | by_path


def _said(operation: Operation) -> str:
    return f"{operation.method.lower()} {operation.path}"


def _normal(endpoint: str) -> str:
    """Return an endpoint as all are compared: the verb in small letters, no names of variables."""
    verb, blank, path = endpoint.strip().partition(" ")
    return f"{verb.lower()} {_VARIABLE.sub('{}', path.strip())}" if blank else verb


def _unknown(endpoint: str, api: Api, known: Mapping[str, Operation], at: Pointer) -> Diagnostic:
    message = f"`resources` names `{endpoint}`, and the document has no such operation"
    shown = {_said(operation) for operation in api.operations} | {name for name in known if " " not in name}
    return Diagnostic("resource-unmatched", Severity.OMISSION, message, at, did_you_mean_one(endpoint, shown))


def did_you_mean_one(word: str, known: Iterable[str]) -> str | None:
    """Return the hint for a word that is not known, where one that is known is near."""
    hint = did_you_mean(word, known)
    return hint if hint.startswith("did you mean") else None
