"""What of an Api no method can express, and what its methods leave out: each with a finding."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Location, Operation, Parameter
from specloom.targets.python.bodies import STREAMS, successes
from specloom.targets.python.variants import variants


def expressed(api: Api) -> Api:
    """Return `api` with an operation for each method, and without the parameters that no argument can stand for."""
    declarations = {declaration.id: declaration for declaration in api.declarations}
    operations = tuple(
        replace(variant, parameters=tuple(filter(_is_argument, variant.parameters)))
        for operation in api.operations
        for variant in variants(operation, declarations)
    )
    return replace(api, operations=operations)


def _is_argument(parameter: Parameter) -> bool:
    return parameter.location is not Location.QUERYSTRING


def left_out(operation: Operation) -> list[Diagnostic]:
    """Return a finding for each parameter of an operation that no method sends, and each stream that is read whole."""
    return [*_parameters(operation), *_streams(operation)]


def _parameters(operation: Operation) -> Iterator[Diagnostic]:
    for parameter in operation.parameters:
        if not _is_argument(parameter):
            message = f"`{operation.name.wire}` has no argument for `{parameter.name.wire}`, the whole query string"
            advice = "send it with `RequestOptions(query=...)`"
            yield Diagnostic("parameter-not-expressed", Severity.OMISSION, message, parameter.pointer, advice)


def _streams(operation: Operation) -> Iterator[Diagnostic]:
    for content in (content for response in successes(operation) for content in response.contents):
        if content.kind in STREAMS:
            message = f"what `{operation.name.wire}` streams is given as one list, when it has ended"
            yield Diagnostic("event-stream", Severity.WIDENING, message, content.pointer)
