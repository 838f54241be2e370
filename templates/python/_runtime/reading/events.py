"""Server-sent events (WHATWG HTML, 9.2), read from bytes as they come, in one pass, however they are cut."""

from __future__ import annotations

import json as json_module
from dataclasses import dataclass
from typing import Any, NamedTuple

DEFAULT_MAX_EVENT_BYTES = 64 * 2**20
END: Any = object()
"""What stands in place of an item where a stream says that it has ended."""
_BOM = b"\xef\xbb\xbf"
_CR, _LF, _COLON = b"\r\n:"
_LONGEST_NUMBER = 18
"""The digits of a time in milliseconds that anybody means."""


class EventTooLarge(ValueError):
    """One event, or one line, has more bytes than it may have."""


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a stream, as the server sent it."""

    event: str
    """Its kind: `message` where the server says none."""
    data: str
    """What it says: its `data` lines, joined."""
    id: str | None = None
    """The last id that the server gave, with this event or before it."""
    retry: int | None = None
    """After how many milliseconds to connect again, where this event says that."""

    def json(self) -> Any:
        """Return the data, which is JSON, as plain values."""
        return json_module.loads(self.data)


class RawEvent(NamedTuple):
    """An event before its text is decoded; what it does not say is None."""

    event: bytes | None
    data: bytes
    id: bytes | None
    """The id that it gives itself."""
    last_id: bytes | None
    """The id that holds for it."""
    retry: int | None

    def decoded(self) -> ServerSentEvent:
        """Return the event with text; what is no UTF-8 is replaced."""
        return ServerSentEvent(
            _text(self.event) if self.event else "message",
            _text(self.data),
            None if self.last_id is None else _text(self.last_id),
            self.retry,
        )


class EventDecoder:
    """Takes bytes, and gives the events that are complete.

    A line of an event counts with its name and its end, so that no number of empty lines takes memory that is not
    counted; comments are not kept, and do not count.
    """

    __slots__ = (
        "_at_start",
        "_data",
        "_event",
        "_flush_last",
        "_id",
        "_limit",
        "_next_id",
        "_retry",
        "_size",
        "_skips_lf",
        "_tail",
        "last_id",
    )

    def __init__(
        self, limit: int = DEFAULT_MAX_EVENT_BYTES, *, flush_last: bool = False
    ) -> None:
        self._limit = limit
        self._flush_last = flush_last
        self._at_start = True
        self._skips_lf = False
        self._tail = bytearray()
        self._data: bytes | bytearray | None = None
        self._event: bytes | None = None
        self._id: bytes | None = None
        self._retry: int | None = None
        self._size = 0
        self._next_id: bytes | None = None
        self.last_id: bytes | None = None
        """The id of the last event that was complete."""

    def feed(self, chunk: bytes) -> list[RawEvent]:
        """Return the events that end in `chunk`. Raise EventTooLarge."""
        if self._at_start:
            chunk = self._without_bom(chunk)
        if self._skips_lf and chunk:
            self._skips_lf = False
            if chunk[0] == _LF:
                chunk = chunk[1:]
        tail = self._tail
        if b"\n" not in chunk and b"\r" not in chunk:
            tail += chunk
            if self._size + len(tail) > self._limit:
                raise EventTooLarge
            return []
        if tail:
            tail += chunk
            chunk = bytes(tail)
            tail.clear()
        lines = chunk.splitlines()  # at CR, LF and CRLF alone, as these are bytes
        if chunk[-1] == _CR:
            self._skips_lf = True
        elif chunk[-1] != _LF:
            tail += lines.pop()
        events = self._read(lines)
        if self._size + len(tail) > self._limit:
            raise EventTooLarge
        return events

    def end(self) -> list[RawEvent]:
        """Return what is left at the end: nothing, or where that is wanted the event that no empty line ended."""
        if not self._flush_last:
            return []
        lines = [bytes(self._tail), b""] if self._tail else [b""]
        self._tail.clear()
        return self._read(lines)

    def _read(self, lines: list[bytes]) -> list[RawEvent]:
        events: list[RawEvent] = []
        data, size, limit = self._data, self._size, self._limit
        for line in lines:
            if not line:
                self.last_id = self._next_id
                if data is not None:
                    events.append(
                        RawEvent(
                            self._event,
                            bytes(data),
                            self._id,
                            self.last_id,
                            self._retry,
                        )
                    )
                    data = None
                self._event = self._id = self._retry = None
                size = 0
                continue
            if line.startswith(b"data:"):
                value = line[6:] if line[5:6] == b" " else line[5:]
            elif line == b"data":
                value = b""
            else:
                if line[0] != _COLON:
                    self._note(line)
                    size += len(line) + 1
                    if size > limit:
                        raise EventTooLarge
                continue
            size += len(line) + 1
            if size > limit:
                raise EventTooLarge
            if data is None:
                data = value
                continue
            if isinstance(data, bytes):
                data = bytearray(data)
            data += b"\n"
            data += value
        self._data, self._size = data, size
        return events

    def _note(self, line: bytes) -> None:
        """Take a field other than `data`; what is unknown means nothing."""
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"event":
            self._event = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = self._next_id = value
        elif name == b"retry" and value.isdigit() and len(value) <= _LONGEST_NUMBER:
            self._retry = int(value)

    def _without_bom(self, chunk: bytes) -> bytes:
        """Return what to read of the first bytes: nothing while they may still be a byte order mark."""
        self._tail += chunk
        if len(self._tail) < len(_BOM) and _BOM.startswith(self._tail):
            return b""
        self._at_start = False
        chunk = bytes(self._tail).removeprefix(_BOM)
        self._tail.clear()
        return chunk


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
