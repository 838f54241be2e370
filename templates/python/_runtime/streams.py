"""What methods that stream return: `EventStream`, `AsyncEventStream`, and the events as they came."""

from __future__ import annotations

from .asynchronous.stream import AsyncEventStream
from .reading.events import ServerSentEvent
from .synchronous.stream import EventStream

__all__ = ["AsyncEventStream", "EventStream", "ServerSentEvent"]
