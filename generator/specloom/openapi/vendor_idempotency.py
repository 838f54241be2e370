"""Extensions by which documents say that a call may be sent again: the headers that carry an idempotency key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_WORDS = ("x-idempotency-key", "x-idempotency", "x-idempotent")
_OPERATION = (*_WORDS, "x-fern-idempotent", "x-speakeasy-idempotent")
_FERN_HEADERS = "x-fern-idempotency-headers"
_USUAL = "Idempotency-Key"


def key_headers(operation: Mapping[str, Any], root: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the headers that carry the key of an operation, as extensions of it and of the document say."""
    said = [operation[key] for key in _OPERATION if operation.get(key)]
    if not said:
        return ()
    own = [name for value in said if (name := _header(value)) is not None]
    listed = root.get(_FERN_HEADERS)
    shared = [name for value in listed if (name := _header(value)) is not None] if isinstance(listed, list) else []
    return tuple(dict.fromkeys(own or shared or [_USUAL]))


def is_key(parameter: Mapping[str, Any]) -> bool:
    """Tell whether an extension says that a header carries a key."""
    return any(parameter.get(key) not in (None, False) for key in _WORDS)


def _header(value: Any) -> str | None:
    """Return the name of a header that stands alone, or in a mapping."""
    name = value.get("header", value.get("headerName")) if isinstance(value, dict) else value
    return name if isinstance(name, str) and name.strip() else None
