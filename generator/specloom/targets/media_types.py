"""Media types as they are sent: a range such as `image/*` names none, so that another one takes its place."""

from __future__ import annotations

from specloom.ir.api import Content, ContentKind

_SENT = {
    ContentKind.TEXT: "text/plain",
    ContentKind.BINARY: "application/octet-stream",
}


def sent_as(content: Content) -> str:
    """Return the media type that a body is sent in: that of the document, or the usual one in place of a range."""
    return _SENT.get(content.kind, "application/json") if "*" in content.media_type else content.media_type


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()
