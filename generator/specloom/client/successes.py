"""What a success is: the responses that a call is made for, and the statuses that the runtime is told of."""

from __future__ import annotations

from specloom.client.media_types import read_content
from specloom.ir.api import ContentKind, Operation, Response

USUAL_SUCCESSES = ("2XX",)
"""The statuses of success of an operation that describes some of them, or none of redirections."""


def successes(operation: Operation) -> tuple[Response, ...]:
    """Return the responses that a call is made for: those of 2xx, else redirections, else `default`."""
    return tuple(response for response in operation.responses if response.success)


def success_statuses(operation: Operation) -> tuple[str, ...]:
    """Return the statuses and the ranges of statuses that are successes; any other answer is an error.

    Redirections, where they are what the call is made for, are successes beside an undocumented 2xx, but not beside
    one that the document describes as anything else: by `default`.
    """
    redirections = tuple(response.status for response in successes(operation) if response.status.startswith("3"))
    if not redirections:
        return USUAL_SUCCESSES
    has_default = any(response.status == "default" for response in operation.responses)
    return redirections if has_default else (*USUAL_SUCCESSES, *redirections)


def accepted(operation: Operation) -> str:
    """Return the media types that the method can read, in order; of bytes all, as they are handed over as they are."""
    accepted: list[str] = []
    for response in successes(operation):
        content = read_content(response)
        if content is not None:
            same = content.kind is ContentKind.BINARY
            accepted += [
                other.media_type
                for other in response.contents
                if other is content or (same and other.kind is ContentKind.BINARY)
            ]
    return ", ".join(dict.fromkeys(accepted)) or "application/json"
