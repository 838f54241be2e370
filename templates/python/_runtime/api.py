"""What the api modules are made of: their base classes, and how the arguments of a method become a body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .asynchronous.api import AsyncApi
from .omit import Omit, omit
from .synchronous.api import Api

if TYPE_CHECKING:
    from .operation import Operation

__all__ = ["Api", "AsyncApi", "body_or_fields"]


def body_or_fields(
    operation: Operation[Any], body: object, fields: Mapping[str, Any]
) -> object:
    """Return the body of a call that was given whole or by its fields. Raise TypeError for both, or too little."""
    if not isinstance(body, Omit):
        if fields:
            raise TypeError(
                f"{operation.id}: pass the body or its fields, not both; got also {_names(fields)}"
            )
        return body
    wanted = operation.body
    if wanted is None or (wanted.optional and not fields):
        return dict(fields) if fields else omit
    missing = {
        name: None
        for name in wanted.required
        if isinstance(fields.get(name, omit), Omit)
    }
    if missing:
        count = f"{len(missing)} required argument{'s' if len(missing) > 1 else ''}"
        raise TypeError(f"{operation.id}: missing {count}: {_names(missing)}")
    return dict(fields)


def _names(fields: Mapping[str, object]) -> str:
    return ", ".join(map(repr, fields))
