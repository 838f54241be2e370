"""The items of a stream: which notation it is in, and what each event, line or record holds, typed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol, TypeAlias

from ..contents import Content
from ..drift import Problem
from ..encode import json_bytes
from ..media_types import is_json
from .decode import Decoder, NotJson, parse_json
from .events import (
    DEFAULT_MAX_EVENT_BYTES,
    EventDecoder,
    EventTooLarge,
    RawEvent,
)
from .json_texts import JsonTextDecoder

Raw: TypeAlias = RawEvent | bytes
"""A server-sent event, or the text of a line or a record."""

_WINDOW = 2**16
"""So many bytes are looked at together: what one chunk holds may be far more than what was sent for it."""


class Framing(Protocol):
    """Takes bytes, and gives what is complete."""

    def feed(self, chunk: bytes) -> list[Any]:
        """Return what ends in a chunk. Raise EventTooLarge."""
        ...

    def end(self) -> list[Any]:
        """Return what is left at the end."""
        ...


class _Whole:
    """Takes a body that is one JSON text, whatever was to be expected."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._content = bytearray()

    def feed(self, chunk: bytes) -> list[Raw]:
        self._content += chunk
        if len(self._content) > self._limit:
            raise EventTooLarge
        return []

    def end(self) -> list[Raw]:
        return [bytes(self._content)] if self._content.strip() else []


def framing(
    described: Content,
    media_type: str = "",
    *,
    limit: int = DEFAULT_MAX_EVENT_BYTES,
    flush_last: bool = False,
) -> Framing:
    """Return what takes a body apart: as the server says it is, or else as the document does."""
    if media_type == "text/event-stream":
        return EventDecoder(limit, flush_last=flush_last)
    if described.kind == "json-lines" or media_type.endswith(("jsonl", "json-seq")):
        return JsonTextDecoder(limit)
    if media_type.endswith("ndjson"):
        return JsonTextDecoder(limit)
    if is_json(media_type):
        return _Whole(limit)
    return EventDecoder(limit, flush_last=flush_last)


def is_stream(media_type: str, described: Content) -> bool:
    """Tell whether a server says that a body is a stream, or nothing else for sure; JSON may be lines of it."""
    if media_type in ("", "text/event-stream", "text/plain"):
        return True
    if media_type.endswith(("jsonl", "ndjson", "json-seq", "/octet-stream")):
        return True
    return described.kind == "json-lines" and "json" in media_type


def windows(chunk: bytes) -> Iterator[bytes]:
    """Yield a chunk in pieces that are not too large."""
    if len(chunk) <= _WINDOW:
        yield chunk
        return
    for start in range(0, len(chunk), _WINDOW):
        yield chunk[start : start + _WINDOW]


class ItemReader:
    """Reads items as values of one type."""

    __slots__ = ("_decoder", "_is_text", "_is_whole", "_strict", "ends")

    def __init__(self, described: Content, *, strict: bool = False) -> None:
        assert described.type is not None
        self._decoder = Decoder.of(described.type)
        self._is_whole = described.kind == "events"
        self._is_text = self._decoder.hint is str
        self._strict = strict
        self.ends = frozenset(described.ends)
        """The data after which nothing comes."""

    @property
    def name(self) -> str:
        """The type of an item."""
        return self._decoder.name

    @property
    def hint(self) -> Any:
        """The same, as it is."""
        return self._decoder.hint

    def read(self, raw: Raw) -> tuple[Any, tuple[Problem, ...]]:
        """Return an item, and in which places it is not of the type. Raise NotJson."""
        if isinstance(raw, bytes):
            return self._decoder.read(raw, strict=self._strict)
        if self._is_whole:
            return self._event(raw)
        data = raw.data
        if self._is_text:
            data = json_bytes(data.decode("utf-8", "replace"))
        try:
            return self._decoder.read(data, strict=self._strict)
        except NotJson:
            mended = data.decode("utf-8", "replace").encode()
            if mended == data:
                raise
            return self._decoder.read(mended, strict=self._strict)

    def _event(self, raw: RawEvent) -> tuple[Any, tuple[Problem, ...]]:
        """Return an event, whose data is a text, or the JSON in it where only that is of the type."""
        event: dict[str, Any] = {}
        for name, value in (("event", raw.event), ("data", raw.data), ("id", raw.id)):
            if value is not None:
                event[name] = value.decode("utf-8", "replace")
        if raw.retry is not None:
            event["retry"] = raw.retry
        plain = self._decoder.read(json_bytes(event), strict=self._strict)
        if not plain[1]:
            return plain
        try:
            parsed = {**event, "data": parse_json(raw.data)}
        except NotJson:
            return plain
        return min(
            plain,
            self._decoder.read(json_bytes(parsed), strict=self._strict),
            key=lambda result: len(result[1]),
        )
