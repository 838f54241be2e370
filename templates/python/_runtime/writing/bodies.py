"""Turns what was given as the body of a call into what is sent."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from types import NoneType
from typing import Any, cast

import httpx2

from ..contents import Body
from ..encode import json_bytes, plain
from ..kinds import is_collection, is_mapping
from ..omit import Omit, omit
from ..uploads import IterableSource, is_file, is_named_file, source_from
from .adapt import adapted
from .forms import urlencoded
from .multipart import Piece, multipart_pieces, positional_pieces


class BodyStream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is read while it is sent, and from its start each time that it is sent."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        lengths = [
            len(piece) if isinstance(piece, bytes) else piece.length for piece in pieces
        ]
        self.length = (
            None if None in lengths else sum(length or 0 for length in lengths)
        )
        self.replayable = all(
            isinstance(piece, bytes) or piece.replayable for piece in pieces
        )

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class AsyncBodyStream(httpx2.AsyncByteStream):
    """A body from an asynchronous iterable."""

    length = None

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not isinstance(chunks, AsyncIterator)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield chunk


class Payload:
    """A body with its content type."""

    __slots__ = ("content", "content_type")

    def __init__(
        self, content_type: str | None, content: bytes | BodyStream | AsyncBodyStream
    ) -> None:
        self.content_type = content_type
        self.content = content

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return isinstance(self.content, bytes) or self.content.replayable


NOTHING = Payload(None, b"")


def payload(
    body: Body | None,
    value: Any,
    extra: Mapping[str, Any] | Omit | None,
    additional: Mapping[str, Any] | Omit = omit,
) -> Payload:
    """Write a body; `extra` are members that the caller adds to it, or `omit` for no body at all.

    `additional` are members that the document does not name, but gives a type.
    """
    if isinstance(extra, Omit):
        return NOTHING
    if isinstance(value, Omit):
        if not extra:
            return NOTHING
        value = {}
    if body is None:
        return Payload("application/json", json_bytes(_merged(value, extra)))
    if additional:
        value = {**value, **adapted(body.additional, additional)}
    if body.optional and not extra and _is_blank(body, value):
        return NOTHING
    value = adapted(body.type, value)
    match body.kind:
        case "json":
            whole = _merged(_members(body, value), extra)
            return Payload(body.media_type, json_bytes(whole))
        case "json-lines" | "events" | "event-data":
            # Brings in pydantic, at the first use.
            from ..reading.sequences import written

            return Payload(body.media_type, written(body, value))
        case "form" if is_file(value):
            return Payload(body.media_type, _raw(value))
        case "form":
            form = _form_text(body, value, extra)
            return Payload(body.media_type, form.encode())
        case "multipart" if is_collection(value) and not is_named_file(value):
            content_type, pieces = positional_pieces(body, value)
            return Payload(content_type, _content(pieces))
        case "multipart" if is_file(value) or is_named_file(value):
            content_type, pieces = multipart_pieces(body, {}, {"file": value})
            return Payload(content_type, _content(pieces))
        case "multipart":
            fields = _fields(value, extra)
            content_type, pieces = multipart_pieces(body, fields, extra or {})
            return Payload(content_type, _content(pieces))
        case "text":
            text = value if isinstance(value, bytes) else str(value).encode()
            charset = "" if "charset" in body.media_type else "; charset=utf-8"
            return Payload(body.media_type + charset, text)
        case "raw":
            return Payload(body.media_type, _raw(value))


def _is_blank(body: Body, value: object) -> bool:
    """Tell whether a body that may be left out has nothing in it."""
    if not isinstance(value, dict) or body.kind not in ("json", "form", "multipart"):
        return False
    members: dict[str, object] = cast("dict[str, object]", value)
    blank = (Omit,) if body.kind == "json" else (Omit, NoneType)
    return bool(members) and all(isinstance(each, blank) for each in members.values())


def _members(body: Body, value: Any) -> Any:
    """Return the members of an object that are given, as the server takes them; any other value as it is."""
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    given = {name: v for name, v in members.items() if not isinstance(v, Omit)}
    for name, part in body.parts.items():
        if name in given:
            given[name] = adapted(part.type, given[name])
    return given


def _merged(value: Any, extra: Mapping[str, Any] | None) -> Any:
    if not extra:
        return value
    members: object = value if is_mapping(value) else plain(value)
    if not is_mapping(members):
        raise TypeError(
            "RequestOptions(body=) can only be added to a body that is an object"
        )
    return {**members, **extra}


def _form_text(body: Body, value: Any, extra: Mapping[str, Any] | None) -> str:
    """Return a form: a list by the places of its entries, and a text as it is, as both have no names."""
    if isinstance(value, str):
        return "&".join(filter(None, (value, urlencoded({}, {}, extra or {}))))
    if is_collection(value):
        places = {str(index): item for index, item in enumerate(value)}
        return urlencoded({}, {}, {**places, **(extra or {})})
    return urlencoded(body.parts, _fields(value, extra), extra or {})


def _fields(value: Any, extra: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Return the fields of a form, but for those that the caller gives anew."""
    is_object = is_mapping(value) or hasattr(value, "model_dump")
    fields: object = plain(value) if is_object else None
    if not is_mapping(fields):
        kind = type(value).__name__
        raise TypeError(
            f"a form is an object, whose members are its fields, not {kind}"
        )
    return {name: fields[name] for name in fields if name not in (extra or {})}


def _raw(value: object) -> bytes | BodyStream | AsyncBodyStream:
    kind = type(value).__name__
    if is_file(value) or isinstance(value, str):
        return _content([source_from(value, "the body")])
    if isinstance(value, Iterable) and not isinstance(value, Mapping | tuple):
        return BodyStream([IterableSource(cast("Iterable[bytes]", value))])
    if isinstance(value, AsyncIterable):
        return AsyncBodyStream(cast("AsyncIterable[bytes]", value))
    raise TypeError(
        f"the body must be bytes, a path, an open file or an iterable of bytes, not {kind}"
    )


def _content(pieces: list[Piece]) -> bytes | BodyStream:
    """Return the bytes where they are all here already."""
    whole = [piece for piece in pieces if isinstance(piece, bytes)]
    return b"".join(whole) if len(whole) == len(pieces) else BodyStream(pieces)
