"""Configured places: the operations that written resources name, found in the document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Operation
from specloom.ir.surface import Place
from specloom.lower.surface.written import WrittenName, WrittenResource
from specloom.options import nearest

_VARIABLE = re.compile(r"\{[^{}]*\}")
Named = tuple[str, Place]
"""The id of an operation, and a place of it."""


def configured(api: Api, written: Iterable[WrittenResource]) -> tuple[tuple[Named, ...], tuple[Diagnostic, ...]]:
    """Return the places that are written for operations, and what is wrong with them."""
    known, every = _names(api.operations), tuple(written)
    resources = {resource.path for resource in every}
    outer = {path[:count] for path in resources for count in range(1, len(path) + 1)}
    named: dict[tuple[str, tuple[str, ...]], Named] = {}
    findings: list[Diagnostic] = []
    for resource in every:
        for method in resource.methods:
            operation = known.get(_normal(method.target))
            if operation is None:
                findings.append(_unknown(method, api, known))
            elif (*resource.path, method.name) in outer:
                message = f"`{resource.label}` cannot have a method `{method.name}`: it has a resource of that name"
                findings.append(_conflict(message, method, "choose another name"))
            elif (operation.id, resource.path) in named:
                first = named[operation.id, resource.path][1].method
                message = f"`{method.name}` of `{resource.label}` calls what `{first}` calls already"
                findings.append(_conflict(message, method, "remove one of them"))
            else:
                named[operation.id, resource.path] = (operation.id, Place(resource.path, method.name))
    return tuple(named.values()), tuple(findings)


def _conflict(message: str, method: WrittenName, hint: str) -> Diagnostic:
    return Diagnostic("resource-conflict", Severity.OMISSION, message, method.pointer, hint)


def unplaced(api: Api, named: Iterable[Named], guesses: Mapping[str, Place]) -> Iterator[Diagnostic]:
    """Yield a finding for each operation that nothing places, where something is written."""
    placed = {operation for operation, _ in named}
    for operation in api.operations:
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


def _unknown(method: WrittenName, api: Api, known: Mapping[str, Operation]) -> Diagnostic:
    message = f"`resources` names `{method.target}`, and the document has no such operation"
    shown = {_said(operation) for operation in api.operations} | {name for name in known if " " not in name}
    close = nearest(method.target, shown)
    hint = f"did you mean `{close}`?" if close is not None else None
    return Diagnostic("resource-unmatched", Severity.OMISSION, message, method.pointer, hint)
