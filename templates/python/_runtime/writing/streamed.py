"""Items as a server streams them: what the server of tests answers with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..operation import Operation
from ..reading.events import ServerSentEvent
from ..reading.sequences import written_item

_STREAMS = ("json-lines", "events", "event-data")


class StreamedItems:
    """A body of items that is read as it is sent, each time from its start; an exception among them is raised there."""

    def __init__(
        self, operation: object, media_type: str, items: Iterable[Any]
    ) -> None:
        self._kind = _kind_of(operation)
        self._media_type = media_type
        self._items = items

    def __iter__(self) -> Iterator[bytes]:
        for item in self._items:
            if isinstance(item, BaseException):
                raise item
            yield self._written(item)

    def _written(self, item: Any) -> bytes:
        if isinstance(item, ServerSentEvent):
            kind = "" if item.event == "message" else item.event
            fields = {"event": kind or None, "id": item.id, "retry": item.retry}
            return written_item("events", "", {**fields, "data": item.data})
        if isinstance(item, str) and self._kind != "json-lines":
            return written_item("events", "", {"data": item})
        return written_item(self._kind, self._media_type, item)


def _kind_of(operation: object) -> str:
    """Return the notation of what an operation streams. Raise ValueError where it streams nothing."""
    if isinstance(operation, Operation):
        for content in operation.responses.values():
            if content.kind in _STREAMS:
                return content.kind
    raise ValueError(
        "`events` answers an operation that streams, and this one does not"
    )
