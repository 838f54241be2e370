"""The header by whose value a server knows a call that is sent again."""

from __future__ import annotations

from collections.abc import Sequence

from specloom.ir.api import Location, Parameter
from specloom.openapi import syntax
from specloom.openapi.syntax import PathItem

_KEYS = ("idempotency-key", "x-idempotency-key", "repeatability-request-id")


def key_header(parameters: Sequence[Parameter], item: PathItem, operation: syntax.Operation) -> str | None:
    """Return the header of an operation that carries an idempotency key, as the document writes it; None for none.

    It is a parameter that an extension marks or that is called as such headers are, or what an extension of the
    operation names.
    """
    headers = {each.name.wire.lower(): each.name.wire for each in parameters if each.location is Location.HEADER}
    marked = [
        each.value.name.lower() for each in (*operation.parameters, *item.parameters) if each.value.is_idempotency_key
    ]
    named = [name.lower() for name in operation.idempotency_headers]
    for name in (*marked, *named, *_KEYS):
        if name in headers:
            return headers[name]
    return next(iter(operation.idempotency_headers), None)
