"""JSON lines and JSON text sequences (RFC 7464), read from bytes as they come."""

from __future__ import annotations

import json

from .events import DEFAULT_MAX_EVENT_BYTES, EventTooLarge

RECORD_SEPARATOR = b"\x1e"  # which no JSON text holds
_SPACE = b" \t\r\n"
_CUT_SHOWS = b'{["'
"""What a JSON text begins with whose end can be told from where it is cut; not so a number."""


class JsonTextDecoder:
    """Takes bytes, and gives the JSON texts that are complete: one a line, or one after each record separator.

    Which of both it is the first byte tells that is no space.
    """

    __slots__ = ("_buffer", "_limit", "_separated", "_tried")

    def __init__(self, limit: int = DEFAULT_MAX_EVENT_BYTES) -> None:
        self._limit = limit
        self._buffer = bytearray()
        self._separated: bool | None = None
        self._tried = False

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the texts that end in `chunk`. Raise EventTooLarge."""
        if self._separated is None:
            chunk = chunk.lstrip(_SPACE)
            if not chunk:
                return []
            self._separated = chunk.startswith(RECORD_SEPARATOR)
        texts = self._records(chunk) if self._separated else self._lines(chunk)
        if len(self._buffer) > self._limit:
            raise EventTooLarge
        return texts

    def end(self) -> list[bytes]:
        """Return the last text, where it is whole."""
        last = bytes(self._buffer)
        self._buffer.clear()
        text = last.strip(_SPACE)
        if not text:
            return []
        is_cut = (
            self._separated and text[0] not in _CUT_SHOWS and last[-1] not in _SPACE
        )
        return [] if is_cut else [text]

    def _lines(self, chunk: bytes) -> list[bytes]:
        buffer = self._buffer
        if b"\n" not in chunk and b"\r" not in chunk:
            buffer += chunk
            return []
        if buffer:
            buffer += chunk
            chunk = bytes(buffer)
            buffer.clear()
        lines = chunk.splitlines()
        if chunk[-1:] not in (b"\n", b"\r"):
            buffer += lines.pop()
        return self._within_limit(lines)

    def _records(self, chunk: bytes) -> list[bytes]:
        buffer = self._buffer
        texts: list[bytes] = []
        if RECORD_SEPARATOR in chunk:
            buffer += chunk
            *whole, last = bytes(buffer).split(RECORD_SEPARATOR)
            texts = self._within_limit(whole)
            buffer.clear()
            buffer += last
            self._tried = False
        else:
            buffer += chunk
        if not self._tried and buffer.endswith(b"\n") and buffer.strip(_SPACE):
            # Most texts end here, and need not wait for the next one; of one on many lines only that tells the end.
            self._tried = True
            text = bytes(buffer).strip(_SPACE)
            if _is_json(text):
                buffer.clear()
                texts += self._within_limit([text])
        return texts

    def _within_limit(self, texts: list[bytes]) -> list[bytes]:
        stripped = [text for text in map(_stripped, texts) if text]
        if any(len(text) > self._limit for text in stripped):
            raise EventTooLarge
        return stripped


def _stripped(text: bytes) -> bytes:
    return text.strip(_SPACE)


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
