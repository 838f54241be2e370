"""Parameters that are credentials: a header that a security scheme sends is given to the client, not to each call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from specloom.client.credentials import header_of
from specloom.ir.api import Location, Operation, SecurityRequirement, SecurityScheme


def without_credential_headers(
    operations: Iterable[Operation], schemes: Iterable[SecurityScheme], security: tuple[SecurityRequirement, ...]
) -> tuple[Operation, ...]:
    """Return operations without the headers of schemes that they need; where nothing is said of that, they need these.

    `security` is what operations need that say nothing of it.
    """
    headers = {header: scheme.name.wire for scheme in schemes if (header := header_of(scheme)) is not None}
    return tuple(_without(operation, headers, security) for operation in operations)


def _without(operation: Operation, headers: Mapping[str, str], security: tuple[SecurityRequirement, ...]) -> Operation:
    needed = security if operation.security is None else operation.security
    named = {name for requirement in needed for name, _ in requirement.schemes}
    is_unsaid = operation.security is None and not security
    of_headers = [each for each in operation.parameters if each.location is Location.HEADER]
    found = {each.pointer: headers.get(each.name.wire.lower(), "") for each in of_headers}
    found = {place: scheme for place, scheme in found.items() if scheme in named or (scheme and is_unsaid)}
    if not found:
        return operation
    kept = tuple(each for each in operation.parameters if each.pointer not in found)
    if not is_unsaid:
        return replace(operation, parameters=kept)
    together = SecurityRequirement(tuple((scheme, ()) for scheme in dict.fromkeys(found.values())))
    is_optional = not any(each.required for each in of_headers if each.pointer in found)
    return replace(
        operation, parameters=kept, security=(together, SecurityRequirement(())) if is_optional else (together,)
    )
