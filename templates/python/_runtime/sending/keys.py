"""Idempotency keys: made for each call where the document declares one, and looked for where a call is sent again."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from email.utils import formatdate
from typing import Any

from ..operation import Operation
from .retry import Timing

_USUAL = "idempotency-key"
_KEYS = frozenset((_USUAL, "x-idempotency-key", "repeatability-request-id"))


def key_header(operation: Operation[Any]) -> str:
    """Return the header that carries the key of an operation, in small letters."""
    declared = operation.idempotency_key
    return _USUAL if declared is None else declared.header.lower()


def is_key_header(operation: Operation[Any], name: str) -> bool:
    """Tell whether a header says that a call is the same when it is sent again."""
    declared, header = operation.idempotency_key, name.lower()
    first_sent = declared.first_sent.lower() if declared is not None else ""
    return header in _KEYS or header in (key_header(operation), first_sent)


def made_keys(
    operation: Operation[Any], given: Mapping[str, str | None], timing: Timing
) -> dict[str, str | None]:
    """Return a new key, and the time, where the document declares them and nobody gave or removed them."""
    declared, key = operation.idempotency_key, key_header(operation)
    if declared is None or given.get(key, "") is None:
        return {}
    made: dict[str, str | None] = {}
    if key not in given:
        made[key] = str(uuid.uuid4())
    if declared.first_sent and declared.first_sent.lower() not in given:
        made[declared.first_sent.lower()] = formatdate(timing.now(), usegmt=True)
    return made


def has_key(operation: Operation[Any], headers: Mapping[str, str | None]) -> bool:
    """Tell whether a request has a key by which the server knows it again."""
    return any(headers.get(name) for name in _KEYS | {key_header(operation)})
