"""The bodies of operations: all of them, each in another form, and those that a server sends by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.ir.api import Content, ContentKind, Operation
from specloom.ir.types import Scalar, ScalarKind, Type

_TEXTS = (ContentKind.TEXT, ContentKind.XML)
"""What a payload is handed over as text in: no receiver parses XML."""
_PAYLOADS = (ContentKind.JSON, ContentKind.FORM, *_TEXTS)


def contents_of(operation: Operation) -> Iterator[Content]:
    """Yield all bodies of an operation, sent and answered."""
    if operation.body is not None:
        yield from operation.body.contents
    for response in operation.responses:
        yield from response.contents


def with_contents(operation: Operation, changed: Callable[[tuple[Content, ...]], tuple[Content, ...]]) -> Operation:
    """Return an operation with its bodies changed; those that may stand for one another are given together."""
    body = operation.body
    return replace(
        operation,
        body=body and replace(body, contents=changed(body.contents)),
        responses=tuple([replace(each, contents=changed(each.contents)) for each in operation.responses]),
    )


def as_text(content: Content) -> Content:
    """Return a body as one that is text."""
    return replace(content, kind=ContentKind.TEXT, xml=None)


def unparsed(content: Content, given: str = "text", *, why: str = "") -> str:
    """Return the message for a body with parts that the caller has to take apart, and give whole."""
    return f"`{content.media_type}` is {given} for the caller, as it is{f': {why}' if why else ''}"


def payloads(operation: Operation) -> list[Content]:
    """Return what a webhook or a callback sends, as far as a client reads it."""
    return [content for content in (operation.body.contents if operation.body else ()) if content.kind in _PAYLOADS]


def payload_type(content: Content) -> Type:
    """Return the type of what a client makes of a payload."""
    return Scalar(ScalarKind.STRING) if content.kind in _TEXTS else content.type
