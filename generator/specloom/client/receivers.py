"""What a server sends by itself, webhooks and callbacks: what of it is read, and what nothing reads or parses."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, ContentKind, Operation
from specloom.ir.contents import payloads, unparsed


def read_callbacks(api: Api) -> list[Operation]:
    """Return each callback with a payload that is read."""
    return [callback for callback in api.callbacks if payloads(callback)]


def unparsed_payloads(api: Api) -> Iterator[Diagnostic]:
    """Yield a finding for each payload in XML, which every function gives as text."""
    contents = [content for each in (*api.webhooks, *api.callbacks) for content in payloads(each)]
    xml = {content.pointer: content for content in contents if content.kind is ContentKind.XML}
    for content in xml.values():
        yield Diagnostic("body-unparsed", Severity.WIDENING, unparsed(content), content.pointer)


def unread(api: Api) -> Iterator[Diagnostic]:
    """Yield a finding for each payload of a webhook or a callback that no function reads."""
    for code, operations in (("webhook", api.webhooks), ("callback", api.callbacks)):
        for operation in operations:
            contents = operation.body.contents if operation.body else ()
            if contents and not payloads(operation):
                media_types = ", ".join(content.media_type for content in contents)
                message = f"the {code} `{operation.name.wire}` sends {media_types}, which no function reads"
                yield Diagnostic(code, Severity.OMISSION, message, operation.pointer)
