"""What of an Api no method can express, and what its methods leave out: each with a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api, ContentKind, Location, Operation, Parameter
from specloom.ir.types import AnyDeclaration
from specloom.targets.python.bodies import body_of, read_content

_STREAMS = (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES)


def expressed(api: Api) -> Api:
    """Return `api` without the parameters that no argument can stand for."""
    operations = tuple(
        replace(each, parameters=tuple(filter(_is_argument, each.parameters))) for each in api.operations
    )
    return replace(api, operations=operations)


def _is_argument(parameter: Parameter) -> bool:
    return parameter.location is not Location.QUERYSTRING


def left_out(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> list[Diagnostic]:
    """Return a finding for each parameter and each media type of an operation that no method sends or reads."""
    return [*_parameters(operation), *_sent(operation, declarations), *_read(operation)]


def unmet_names(pointers: Iterable[str], source: str) -> list[Diagnostic]:
    """Return a finding for each pointer of the configuration at which there was nothing to name."""
    return [
        Diagnostic(
            "name-unused", Severity.WARNING, f"`names` has {pointer}, and nothing there has a name", Pointer(source)
        )
        for pointer in pointers
    ]


def _parameters(operation: Operation) -> Iterator[Diagnostic]:
    for parameter in operation.parameters:
        if not _is_argument(parameter):
            message = f"`{operation.name.wire}` has no argument for `{parameter.name.wire}`, the whole query string"
            advice = "send it with `RequestOptions(query=...)`"
            yield Diagnostic("parameter-not-expressed", Severity.OMISSION, message, parameter.pointer, advice)


def _sent(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> Iterator[Diagnostic]:
    body = body_of(operation, declarations)
    for content in operation.body.contents if operation.body else ():
        if body is not None and content != body.content:
            message = f"the body is sent as `{body.content.media_type}`; `{content.media_type}` is left out"
            yield Diagnostic("body-media-type", Severity.OMISSION, message, content.pointer)


def _read(operation: Operation) -> Iterator[Diagnostic]:
    for response in operation.responses:
        read = read_content(response)
        for content in response.contents:
            if content.kind in _STREAMS:
                message = f"the streamed variant of `{operation.name.wire}` is not generated yet"
                if content == read:
                    message += "; the events are returned as raw bytes"
                yield Diagnostic("event-stream", Severity.OMISSION, message, content.pointer)
            elif read is not None and content != read and content.type != read.type:
                message = f"the response is read as `{read.media_type}`; `{content.media_type}` is left out"
                yield Diagnostic("response-media-type", Severity.OMISSION, message, content.pointer)
