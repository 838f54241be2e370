"""What is not taken apart: text, bytes, and what the document does not describe."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, cast

from ..contents import Body, Content
from ..encode import has_parts, plain_text
from ..uploads import IterableSource, is_file, source_from
from ..writing.bodies import NOTHING, AsyncBodyStream, BodyStream, Payload, joined
from .codec import Codec, Decoded, Received
from .structured import read_anything


def _write_text(body: Body, value: Any, _extra: Mapping[str, Any]) -> Payload:
    if isinstance(value, bytes | bytearray | memoryview):
        return Payload(with_charset(body.media_type), bytes(cast("bytes", value)))
    if has_parts(value):
        raise TypeError(
            f"the body is sent as {body.media_type}, which the client does not write: "
            f"give it as text or bytes, not {type(value).__name__}"
        )
    text = plain_text(value).encode()
    return Payload(with_charset(body.media_type), text)


def with_charset(media_type: str) -> str:
    """Return a media type that says how its text is encoded, where it is for the media type to say that.

    Others have rules of their own: XML says its encoding itself, and JSON lines have but one.
    """
    essence, _, parameters = media_type.lower().partition(";")
    if essence.startswith("text/") and "charset" not in parameters:
        return f"{media_type}; charset=utf-8"
    return media_type


def read_text(described: Content, received: Received) -> Decoded:
    """Return a body as text; where the document leaves the media type open, JSON is what it says."""
    if described.is_range and received.is_json:
        try:
            value: object = json.loads(received.content)
        except (ValueError, RecursionError):
            value = None  # a server may say JSON and mean text
        if isinstance(value, str):
            return value, ()
    return received.text, ()


def _write_bytes(body: Body, value: Any, _extra: Mapping[str, Any]) -> Payload:
    return Payload(body.media_type, raw(value))


def raw(value: object) -> bytes | BodyStream | AsyncBodyStream:
    """Return a whole body: bytes, text, a path, an open file, or an iterable of bytes."""
    kind = type(value).__name__
    if is_file(value) or isinstance(value, str):
        return joined([source_from(value, "the body")])
    if isinstance(value, Iterable) and not isinstance(value, Mapping | tuple):
        return BodyStream([IterableSource(cast("Iterable[bytes]", value))])
    if isinstance(value, AsyncIterable):
        return AsyncBodyStream(cast("AsyncIterable[bytes]", value))
    raise TypeError(
        f"the body must be bytes, a path, an open file or an iterable of bytes, not {kind}"
    )


def read_bytes(_described: Content, received: Received) -> Decoded:
    """Return a body as bytes."""
    return received.content, ()


def _write_nothing(_body: Body, _value: Any, _extra: Mapping[str, Any]) -> Payload:
    return NOTHING


def _read_undescribed(_described: Content, received: Received) -> Decoded:
    return read_anything(received), ()


def _read_nothing(_described: Content, _received: Received) -> Decoded:
    return None, ()


TEXT = Codec(_write_text, read_text, lambda: ("", ()))
BINARY = Codec(_write_bytes, read_bytes, lambda: (None, ()))
EMPTY = Codec(_write_nothing, _read_undescribed, lambda: (None, ()))
UNGIVEN = Codec(_write_nothing, _read_nothing, lambda: (None, ()))
