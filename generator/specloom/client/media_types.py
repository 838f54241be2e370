"""The table of codecs: how a client writes and reads each kind of body; and which of several media types it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from specloom.ir.api import Content, ContentKind, Response
from specloom.ir.facts import essence
from specloom.ir.types import Scalar, ScalarKind


class Gives(StrEnum):
    """What a client makes of an answer."""

    VALUE = "value"
    """The value of its type."""
    ITEMS = "items"
    """What comes item by item, and is a list of items when it is all there."""
    TEXT = "text"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Codec:
    """How bodies of one kind are written and read."""

    gives: Gives
    by_fields: bool = False
    """Whether an object is given field by field, as arguments of the method."""
    is_form: bool = False
    """Whether it is sent field by field, too."""
    instead_of_range: str = "application/json"
    """What it is sent as where the document has a range of media types."""


CODECS: Mapping[ContentKind, Codec] = {
    ContentKind.JSON: Codec(Gives.VALUE, by_fields=True),
    ContentKind.XML: Codec(Gives.VALUE, by_fields=True),
    ContentKind.BINARY: Codec(Gives.BYTES, instead_of_range="application/octet-stream"),
    ContentKind.TEXT: Codec(Gives.TEXT, instead_of_range="text/plain"),
    ContentKind.FORM: Codec(Gives.TEXT, by_fields=True, is_form=True),
    ContentKind.MULTIPART: Codec(Gives.BYTES, by_fields=True, is_form=True, instead_of_range="multipart/form-data"),
    ContentKind.JSON_LINES: Codec(Gives.ITEMS),
    ContentKind.EVENT_STREAM: Codec(Gives.ITEMS),
    ContentKind.EVENT_DATA: Codec(Gives.ITEMS),
}
"""Every kind of body; of several in one response the first is read. An answered form is not taken apart."""
FORMS = tuple(kind for kind, codec in CODECS.items() if codec.is_form)
"""What is sent field by field."""
STREAMS = tuple(kind for kind, codec in CODECS.items() if codec.gives is Gives.ITEMS)
"""What comes item by item, and is a list of items when it is all there."""
TEXTS = tuple(kind for kind, codec in CODECS.items() if codec.gives is Gives.TEXT)
"""What an answer gives as text."""
BYTES = tuple(kind for kind, codec in CODECS.items() if codec.gives is Gives.BYTES)
"""What an answer gives as bytes."""
_READING = tuple(CODECS)


def read_content(response: Response) -> Content | None:
    """Return the media type that a method reads from a response; None where it has no body."""
    return min(response.contents, key=lambda content: _READING.index(content.kind), default=None)


def sent_as(content: Content) -> str:
    """Return the media type that a body is sent in: that of the document, or the usual one in place of a range."""
    return CODECS[content.kind].instead_of_range if is_range(content) else content.media_type


def is_range(content: Content) -> bool:
    """Whether the document leaves the media type open: `*/*`, `text/*`."""
    return "*" in content.media_type


def is_merge_patch(content: Content) -> bool:
    """Whether a body says what is to change (RFC 7396): what it leaves out stays, and null removes."""
    return essence(content.media_type) == "application/merge-patch+json"


def gives_type(content: Content) -> bool:
    """Whether an answer gives values of its type, and no mere text or bytes."""
    return CODECS[content.kind].gives in (Gives.VALUE, Gives.ITEMS)


def alternatives(response: Response, read: Content) -> list[Content]:
    """Return what a response may be besides what is read of it, where the method can give that as well.

    An error is of the type of the JSON or XML in which it comes; a success gives one type, be it JSON, XML or a text.
    """
    if read.kind is not ContentKind.JSON:
        return []
    others = [content for content in response.contents if content is not read]
    given = _success_in if response.success else _error_in
    return [content for content in others if given(content, read)]


def _error_in(content: Content, read: Content) -> bool:
    is_json = content.kind is ContentKind.JSON
    return content.kind is ContentKind.XML or (is_json and content.type != read.type)


def _success_in(content: Content, read: Content) -> bool:
    if content.type != read.type:
        return False
    is_text = content.kind is ContentKind.TEXT and content.type == Scalar(ScalarKind.STRING)
    return is_text or content.kind is ContentKind.XML
