"""The header by whose value a server knows a call that is sent again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from specloom.ir.api import Location, Operation, Parameter
from specloom.ir.facts import essence
from specloom.ir.types import ScalarKind
from specloom.lower.schemas.allowed_texts import allows_text
from specloom.openapi import syntax
from specloom.openapi.syntax import PathItem

_KEYS = ("idempotency-key", "x-idempotency-key", "repeatability-request-id")
_CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_EXAMPLE = "6f1ed002-ab5b-4a3c-9d2e-0123456789ab"
_TEXTS = frozenset({ScalarKind.STRING, ScalarKind.UUID})


def key_header(parameters: Sequence[Parameter], item: PathItem, operation: syntax.Operation) -> str | None:
    """Return the header of an operation that carries an idempotency key, as the document writes it; None for none.

    It is a parameter that an extension marks or that is called as such headers are, or what an extension of the
    operation names. A key that can be no UUID is none: only the caller can make it.
    """
    headers = {each.name.wire.lower(): each.name.wire for each in parameters if each.location is Location.HEADER}
    written = {
        each.value.name.lower(): each.value
        for each in (*item.parameters, *operation.parameters)
        if each.value.location == Location.HEADER
    }
    marked = [name for name, parameter in written.items() if parameter.is_idempotency_key]
    named = [name.lower() for name in operation.idempotency_headers]
    for name in (*marked, *named, *_KEYS):
        if name in headers:
            return headers[name] if _takes_uuid(written[name]) else None
    return next(iter(operation.idempotency_headers), None)


def with_idempotency_header(operations: Iterable[Operation], header: str | None) -> tuple[Operation, ...]:
    """Return operations of which those that change something carry a key in a header, where one is configured.

    What the document says of an operation itself counts more.
    """
    if header is None:
        return tuple(operations)
    return tuple(
        replace(each, idempotency_key=header) if each.method in _CHANGING and each.idempotency_key is None else each
        for each in operations
    )


def _takes_uuid(parameter: syntax.Parameter) -> bool:
    """Whether a UUID is sure to be a value of a parameter, and stands in the request as it is."""
    media = parameter.media
    schema = parameter.schema if media is None else media.value.schema
    is_written_plainly = media is None or essence(media.name).startswith("text/")
    return is_written_plainly and (schema is None or allows_text(schema, _EXAMPLE, kinds=_TEXTS))
