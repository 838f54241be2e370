"""What no method sends or reads, each with a finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specloom.client.media_choices import distinct, gives_alike
from specloom.client.omissions import shared_headers, stream_hints
from specloom.client.receivers import unparsed_payloads, unread
from specloom.client.streams import is_stream
from specloom.client.undefined import undefined
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Content, ContentKind, Operation
from specloom.ir.walk import Declarations
from specloom.targets.ruby.media_options import read_content, sent_content


def left_out(api: Api, streams: Mapping[str, Content]) -> Iterator[Diagnostic]:
    """Yield a finding for each payload that nothing reads, and what of operations no method sends or reads.

    `streams` are what is streamed, by the ids of operations.
    """
    yield from unread(api)
    yield from unparsed_payloads(api)
    declarations = {declaration.id: declaration for declaration in api.declarations}
    yield from undefined(api, declarations)
    for operation in api.operations:
        yield from _sent(operation, declarations)
        yield from _read(operation, streams.get(operation.id))
        yield from stream_hints(operation, declarations)
        yield from shared_headers(operation, api)


def _sent(operation: Operation, declarations: Declarations) -> Iterator[Diagnostic]:
    body = operation.body
    first = sent_content(body) if body is not None else None
    for content in distinct((first, *body.contents), declarations) if body is not None and first is not None else ():
        if first is not None and content is not first:
            named = f"the body is sent as `{first.media_type}`"
            if content.kind is ContentKind.BINARY and gives_alike(content, first):
                message = f"{named}; as `{content.media_type}` where `header_params` have that as `Content-Type`"
                yield Diagnostic("body-media-type", Severity.WIDENING, message, content.pointer)
            else:
                message = f"{named}; `{content.media_type}` is left out"
                yield Diagnostic("body-media-type", Severity.OMISSION, message, content.pointer)


def _read(operation: Operation, stream: Content | None) -> Iterator[Diagnostic]:
    for response in operation.responses:
        first = read_content(response)
        for content in response.contents:
            if response.success and is_stream(content):
                if stream is None:
                    message = f"what `{operation.name.wire}` streams under one of several statuses is given as one text"
                    yield Diagnostic("event-stream", Severity.WIDENING, message, content.pointer)
                elif not gives_alike(content, stream):
                    message = f"what is streamed is read as `{stream.media_type}`; `{content.media_type}` is left out"
                    yield Diagnostic("response-media-type", Severity.OMISSION, message, content.pointer)
            elif first is not None and content.type != first.type and not gives_alike(content, first):
                message = f"the response is read as `{first.media_type}`; `{content.media_type}` is left out"
                yield Diagnostic("response-media-type", Severity.OMISSION, message, content.pointer)
