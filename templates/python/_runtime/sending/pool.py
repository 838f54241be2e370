"""The transport of a client: made at the first request, made anew after a fork."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar
from weakref import finalize

from .held import HeldConnections

T = TypeVar("T")


class Pool(Generic[T]):
    """Holds the transport of a client, the user's or our own; copies of the client share it."""

    is_async = False

    def __init__(
        self, make: Callable[[], T], *, owned: bool, given: T | None = None
    ) -> None:
        self.given = given
        """What the user gave to send with."""
        self._make = make
        self._owned = owned
        self._transport: T | None = None
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._closed = False
        self.held = HeldConnections()
        """The connections of downloads that nobody has begun to read."""

    def get(self) -> T:
        """Return the transport. Raise RuntimeError after `close`."""
        transport = self._transport
        if transport is not None and self._pid == os.getpid():
            return transport
        if self._pid != os.getpid():
            # Another thread of the parent may have held the lock; the sockets are the parent's.
            self._lock = threading.Lock()
            self._transport = None
            self._pid = os.getpid()
            self.held = HeldConnections()
        with self._lock:
            if self._closed:
                raise RuntimeError("the client has been closed")
            if self._transport is None:
                self._transport = self._make()
                close = getattr(self._transport, "close", None)
                if self._owned and close is not None:
                    # A client that nobody closed closes its sockets; `__del__` could come after theirs.
                    finalize(self, _close, close, self._pid)
            return self._transport

    def detach(self) -> T | None:
        """Return the transport to be closed, if there is one."""
        transport, self._transport, self._closed = self._transport, None, True
        if self._pid != os.getpid():
            return None
        if transport is None and not self._owned:
            return self._make()
        return transport


class AsyncPool(Pool[T]):
    """The same for the asynchronous client."""

    is_async = True


def _close(close: Callable[[], object], pid: int) -> None:
    if pid == os.getpid():
        with suppress(Exception):
            close()
