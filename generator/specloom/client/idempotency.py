"""Idempotency keys: which headers a client fills in itself, so that a call may be sent again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.ir.api import Location, Operation, Parameter
from specloom.ir.facts import TOKEN
from specloom.ir.types import AnyType, Presence, Scalar, ScalarKind, Type
from specloom.ir.walk import Declarations, branches

_FIRST_SENT = "repeatability-first-sent"
_TIMES = frozenset({ScalarKind.STRING, ScalarKind.UUID, ScalarKind.DATE_TIME, ScalarKind.HTTP_DATE})


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """The header of a key that a client makes for each call, and the one with the time of its first request."""

    header: str
    first_sent: str | None = None


def idempotency_key(operation: Operation, declarations: Declarations) -> IdempotencyKey | None:
    """Return the key that a client makes for an operation; None where it has none."""
    name = operation.idempotency_key
    if name is None or not TOKEN.fullmatch(name):
        return None
    time = _headers(operation).get(_FIRST_SENT)
    has_time = time is not None and _may_be_time(time.type, declarations)
    return IdempotencyKey(name, time.name.wire if time is not None and has_time else None)


def with_made_keys(operation: Operation, declarations: Declarations) -> Operation:
    """Return an operation whose caller need not give what the client makes."""
    key = idempotency_key(operation, declarations)
    if key is None:
        return operation
    made = {key.header.lower(): "The client makes one for each call where none is given."}
    if key.first_sent is not None:
        made[key.first_sent.lower()] = "The client sends the time of its first request where none is given."
    parameters = (
        _optional(each, made[each.name.wire.lower()])
        if each.location is Location.HEADER and each.name.wire.lower() in made
        else each
        for each in operation.parameters
    )
    return replace(operation, parameters=tuple(parameters))


def _headers(operation: Operation) -> Mapping[str, Parameter]:
    return {each.name.wire.lower(): each for each in operation.parameters if each.location is Location.HEADER}


def _optional(parameter: Parameter, made: str) -> Parameter:
    text = (parameter.docs.description or parameter.docs.summary or "").rstrip()
    described = f"{text}{'' if text.endswith(('.', '!', '?', ':')) else '.'} {made}" if text else made
    presence = Presence.OPTIONAL if parameter.required else parameter.presence
    return replace(parameter, presence=presence, docs=replace(parameter.docs, description=described))


def _may_be_time(kind: Type, declarations: Declarations) -> bool:
    """Whether a time, in one of the ways to write it, may stand at a type."""
    return any(
        isinstance(branch, AnyType) or (isinstance(branch, Scalar) and branch.kind in _TIMES)
        for branch in branches(kind, declarations)
    )
