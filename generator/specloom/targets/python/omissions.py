"""What of an Api no method can express, and what its methods leave out: each with a finding."""

from __future__ import annotations

from dataclasses import replace

from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Operation
from specloom.targets.python.bodies import STREAMS, successes
from specloom.targets.python.variants import variants


def expressed(api: Api) -> Api:
    """Return `api` with an operation for each method."""
    declarations = {declaration.id: declaration for declaration in api.declarations}
    operations = tuple(
        variant for operation in map(_answered, api.operations) for variant in variants(operation, declarations)
    )
    return replace(api, operations=operations)


def _answered(operation: Operation) -> Operation:
    """Return an operation with what can come back: what HEAD is answered with has no body."""
    if operation.method != "HEAD":
        return operation
    return replace(operation, responses=tuple(replace(each, contents=()) for each in operation.responses))


def left_out(operation: Operation) -> list[Diagnostic]:
    """Return a finding for each stream of an operation that is read whole."""
    found: list[Diagnostic] = []
    for content in (content for response in successes(operation) for content in response.contents):
        if content.kind in STREAMS:
            message = f"what `{operation.name.wire}` streams is given as one list, when it has ended"
            found.append(Diagnostic("event-stream", Severity.WIDENING, message, content.pointer))
    return found
