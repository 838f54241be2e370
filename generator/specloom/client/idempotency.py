"""Idempotency keys: which headers a client fills in itself, so that a call may be sent again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import jsonschema_rs

from specloom.ir.api import Location, Operation, Parameter
from specloom.ir.facts import TOKEN
from specloom.ir.types import (
    AliasDeclaration,
    AnyType,
    Constraints,
    NullableType,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    Type,
    UnionType,
)
from specloom.ir.walk import Declarations

_FIRST_SENT = "repeatability-first-sent"
_EXAMPLE = "6f1ed002-ab5b-4a3c-9d2e-0123456789ab"
_TEXTS = frozenset({ScalarKind.STRING, ScalarKind.UUID})
_TIMES = _TEXTS | {ScalarKind.DATE_TIME, ScalarKind.HTTP_DATE}
_LINEAR = jsonschema_rs.RegexOptions()
"""No pattern of a document takes long; what this knows not is no pattern that a UUID is sure to match."""


@dataclass(frozen=True, slots=True)
class IdempotencyKey:
    """The header of a key that a client makes for each call, and the one with the time of its first request."""

    header: str
    first_sent: str | None = None


def idempotency_key(operation: Operation, declarations: Declarations) -> IdempotencyKey | None:
    """Return the key that a client makes for an operation; None where it has none, or one that is no UUID."""
    name = operation.idempotency_key
    if name is None or not TOKEN.fullmatch(name):
        return None
    headers = _headers(operation)
    parameter, time = headers.get(name.lower()), headers.get(_FIRST_SENT)
    if parameter is not None and not _takes_uuid(parameter, declarations):
        return None
    has_time = time is not None and _is_any_of(_TIMES, time.type, declarations)
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


def _takes_uuid(parameter: Parameter, declarations: Declarations) -> bool:
    bounds, kind = [parameter.constraints], parameter.type
    seen: set[str] = set()
    while isinstance(kind, Reference) and kind.id not in seen:
        seen.add(kind.id)
        declaration = declarations[kind.id]
        if isinstance(declaration, AliasDeclaration):
            bounds.append(declaration.constraints)
            kind = declaration.type
    is_written_plainly = parameter.media_type is None or parameter.media_type.startswith("text/")
    return is_written_plainly and _is_any_of(_TEXTS, kind, declarations) and all(map(_allows_uuid, bounds))


def _is_any_of(kinds: frozenset[ScalarKind], kind: Type, declarations: Declarations) -> bool:
    """Tell whether a value of one of these kinds may stand at a type."""
    seen: set[str] = set()
    waiting = [kind]
    for each in waiting:
        match each:
            case AnyType():
                return True
            case Scalar(scalar) if scalar in kinds:
                return True
            case NullableType(inner):
                waiting.append(inner)
            case UnionType():
                waiting += each.branches
            case Reference(key) if key not in seen:
                seen.add(key)
                declaration = declarations[key]
                waiting += [declaration.type] if isinstance(declaration, AliasDeclaration) else []
    return False


def _allows_uuid(bounds: Constraints) -> bool:
    if not (bounds.min_length or 0) <= len(_EXAMPLE) <= (bounds.max_length or len(_EXAMPLE)):
        return False
    if bounds.pattern is None:
        return True
    try:
        schema = {"pattern": bounds.pattern}
        return jsonschema_rs.Draft202012Validator(schema, pattern_options=_LINEAR).is_valid(_EXAMPLE)
    except jsonschema_rs.ValidationError:
        return False
