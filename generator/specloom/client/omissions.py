"""What methods leave out or widen of what the document says: each with a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from specloom.client.bodies import FieldsBody, body_of
from specloom.client.credentials import header_of
from specloom.client.media_types import read_content
from specloom.client.results import Value, result_of
from specloom.client.streams import asks_untyped, is_stream
from specloom.client.successes import successes
from specloom.client.undefined import undefined
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Operation
from specloom.ir.types import AliasDeclaration
from specloom.ir.walk import Declarations


def left_out(api: Api, declarations: Declarations) -> Iterator[Diagnostic]:
    """Yield a finding for what a method cannot say, or says otherwise than the document."""
    yield from undefined(api, declarations)
    for operation in api.operations:
        yield from _streams(operation)
        yield from stream_hints(operation, declarations)
        yield from _bodies(operation, declarations)
        yield from shared_headers(operation, api)


def _streams(operation: Operation) -> Iterator[Diagnostic]:
    """Yield what is not given item by item: one of several answers."""
    name = operation.name.wire
    if isinstance(result_of(operation), Value):
        for content in filter(None, map(read_content, successes(operation))):
            if is_stream(content):
                message = f"what `{name}` streams under one of several statuses is given as one list, when it has ended"
                yield Diagnostic("event-stream", Severity.WIDENING, message, content.pointer)


def stream_hints(operation: Operation, declarations: Declarations) -> Iterator[Diagnostic]:
    """Yield what is known of a stream by names alone, or not at all."""
    name = operation.name.wire
    field = asks_untyped(operation, body_of(operation, declarations), declarations)
    if field is not None:
        message = f"`{field.name.wire}` of `{name}` may ask for a stream, and the document describes no item of it"
        hint = f'`[client.streams]` in the configuration can name the schema of one: `{name} = "..."`'
        yield Diagnostic("stream-untyped", Severity.WARNING, message, operation.pointer, hint)
    elif operation.streamed is not None:
        message = f"`{name}` can give a stream, which the document says by names alone: its items are typed as these do"
        yield Diagnostic("stream-recognised", Severity.WARNING, message, operation.streamed.pointer)


def _bodies(operation: Operation, declarations: Declarations) -> Iterator[Diagnostic]:
    body, name = body_of(operation, declarations), operation.name.wire
    if isinstance(body, FieldsBody) and isinstance(body.declaration, AliasDeclaration):
        message = f"`{name}` takes the fields of all branches of its body, in any combination"
        yield Diagnostic("form-of-branches", Severity.WIDENING, message, body.content.pointer)
    if body is not None and operation.body is not None and body.required and not operation.body.required:
        message = f"`{name}` wants its body, which has required properties, though the document does not require it"
        yield Diagnostic("body-required", Severity.WARNING, message, operation.body.pointer, "add `required: true`")


def shared_headers(operation: Operation, api: Api) -> Iterator[Diagnostic]:
    """Yield a finding for each header that several schemes of one alternative want."""
    headers = {scheme.name.wire: header for scheme in api.schemes if (header := header_of(scheme)) is not None}
    for index, requirement in enumerate(api.security if operation.security is None else operation.security):
        counts = Counter(headers[name] for name, _ in requirement.schemes if name in headers)
        for header, count in counts.items():
            if count > 1:
                message = f"`{operation.name.wire}` needs several schemes in the header `{header}`, which holds one"
                at = operation.pointer.child("security", index)
                yield Diagnostic("schemes-in-one-header", Severity.WARNING, message, at)
