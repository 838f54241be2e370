"""Media types: how each kind is read and written, which of several is read, and what a body is sent as."""

from __future__ import annotations

from specloom.ir.api import Content, ContentKind, Response

FORMS = (ContentKind.FORM, ContentKind.MULTIPART)
"""What is sent field by field."""
STREAMS = (ContentKind.JSON_LINES, ContentKind.EVENT_STREAM, ContentKind.EVENT_DATA)
"""What comes item by item, and is a list of items when it is all there."""
TEXTS = (ContentKind.TEXT, ContentKind.FORM)
"""What an answer gives as text; an answered form is not taken apart."""
BYTES = (ContentKind.BINARY, ContentKind.MULTIPART)
"""What an answer gives as bytes."""
_READING = (
    ContentKind.JSON,
    ContentKind.BINARY,
    ContentKind.TEXT,
    ContentKind.FORM,
    ContentKind.MULTIPART,
    *STREAMS,
)
"""What is read first where a response has several media types."""
_SENT_FOR_RANGES = {ContentKind.TEXT: "text/plain", ContentKind.BINARY: "application/octet-stream"}


def read_content(response: Response) -> Content | None:
    """Return the media type that a method reads from a response; None where it has no body."""
    return min(response.contents, key=lambda content: _READING.index(content.kind), default=None)


def sent_as(content: Content) -> str:
    """Return the media type that a body is sent in: that of the document, or the usual one in place of a range."""
    is_range = "*" in content.media_type
    return _SENT_FOR_RANGES.get(content.kind, "application/json") if is_range else content.media_type


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()
