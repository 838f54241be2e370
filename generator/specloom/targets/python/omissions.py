"""What of an Api no method can express, and what its methods leave out: each with a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Operation
from specloom.ir.types import AnyDeclaration
from specloom.targets.python.bodies import STREAMS, BodyShape, body_of, object_of, successes
from specloom.targets.python.security import header_of
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


def left_out(api: Api) -> Iterator[Diagnostic]:
    """Yield a finding for each stream that is read whole, each form of branches, and headers that say two things."""
    declarations = {declaration.id: declaration for declaration in api.declarations}
    for operation in api.operations:
        yield from _streams(operation)
        yield from _branches(operation, declarations)
        yield from _schemes(operation, api)


def _streams(operation: Operation) -> Iterator[Diagnostic]:
    for content in (content for response in successes(operation) for content in response.contents):
        if content.kind in STREAMS:
            message = f"what `{operation.name.wire}` streams is given as one list, when it has ended"
            yield Diagnostic("event-stream", Severity.WIDENING, message, content.pointer)


def _branches(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> Iterator[Diagnostic]:
    body = body_of(operation, declarations)
    if body is not None and body.shape is BodyShape.FORM and object_of(body.content.type, declarations) is None:
        message = f"`{operation.name.wire}` takes the fields of all branches of its form, in any combination"
        yield Diagnostic("form-of-branches", Severity.WIDENING, message, body.content.pointer)


def _schemes(operation: Operation, api: Api) -> Iterator[Diagnostic]:
    headers = {scheme.name.wire: header for scheme in api.schemes if (header := header_of(scheme)) is not None}
    for index, requirement in enumerate(api.security if operation.security is None else operation.security):
        counts = Counter(headers[name] for name, _ in requirement.schemes if name in headers)
        for header, count in counts.items():
            if count > 1:
                message = f"`{operation.name.wire}` needs several schemes in the header `{header}`, which holds one"
                at = operation.pointer.child("security", index)
                yield Diagnostic("schemes-in-one-header", Severity.WARNING, message, at)
