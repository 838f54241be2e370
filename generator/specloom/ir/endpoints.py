"""Endpoints: operations as people write them, `get /files/{id}` or by their ids, and how one is found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.ir.api import Operation

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The operations of an API by what they are called; the variables of a path may be called anything."""

    operations: tuple[Operation, ...]
    known: Mapping[str, Operation]
    """By id, and by verb and path."""

    def find(self, endpoint: str) -> Operation | None:
        """Return an operation by its id, or by its verb and its path; None where there is none, or several.

        A path may be without its beginning, or with the base path of the server before it.
        """
        wanted = _normal(endpoint)
        if wanted in self.known:
            return self.known[wanted]
        verb, blank, path = wanted.partition(" ")
        if not blank or path.strip("/") == "":
            return None
        near = [each for each in self.operations if each.method.lower() == verb and _overlap(_path(each.path), path)]
        return near[0] if len(near) == 1 else None

    def names(self) -> set[str]:
        """Return all that an operation may be called, for hints."""
        ids = {operation.name.wire for operation in self.operations if " " not in operation.name.wire}
        return ids | {written(operation) for operation in self.operations}


def matching(endpoint: str, every: Iterable[tuple[str, str]]) -> tuple[str, str] | None:
    """Return the verb and the path that an endpoint means, as `Endpoints.find` finds an operation."""
    known = {_normal(f"{method} {path}"): (method, path) for method, path in every}
    wanted = _normal(endpoint)
    if wanted in known:
        return known[wanted]
    verb, blank, path = wanted.partition(" ")
    if not blank or path.strip("/") == "":
        return None
    near = [each for each in known.values() if each[0].lower() == verb and _overlap(_path(each[1]), path)]
    return near[0] if len(near) == 1 else None


def endpoints_of(operations: Iterable[Operation]) -> Endpoints:
    """Return the operations by what they are called."""
    every = tuple(operations)
    known = {operation.name.wire: operation for operation in every}
    return Endpoints(every, known | {_normal(written(operation)): operation for operation in every})


def written(operation: Operation) -> str:
    """Return an operation as configurations name it: `get /files/{id}`."""
    return f"{operation.method.lower()} {operation.path}"


def _normal(endpoint: str) -> str:
    """Return an endpoint as all are compared: the verb in small letters, no names of variables."""
    verb, blank, path = endpoint.strip().partition(" ")
    return f"{verb.lower()} {_path(path.strip())}" if blank else verb


def _path(path: str) -> str:
    return _VARIABLE.sub("{}", path)


def _overlap(one: str, other: str) -> bool:
    """Whether one path is the end of the other, and more than a variable."""
    short, long = sorted((one, other), key=len)
    return len(short) > len("/{}") and short.startswith("/") and long.endswith(short)
