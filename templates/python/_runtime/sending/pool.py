"""The transport of a client: made at the first request, for each process and each event loop one of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar
from weakref import finalize

from ..transport.loops import running_loop
from .held import HeldConnections

T = TypeVar("T")


class Pool(Generic[T]):
    """Holds the transport of a client, the user's or our own; copies of the client share it."""

    is_async = False

    def __init__(self, make: Callable[[], T], *, owned: bool) -> None:
        self._make = make
        self._owned = owned
        self._transport: T | None = None
        self._pid = os.getpid()
        self._inherited: list[object] = []
        self._lock = threading.Lock()
        self._closed = False
        self.held = HeldConnections()
        """The connections of downloads that nobody has begun to read."""

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._closed

    def get(self) -> T:
        """Return the transport. Raise RuntimeError after `close`, and where connections would be shared."""
        transport = self._transport
        if transport is not None and self._pid == os.getpid():
            return transport
        self._leave_to_the_parent()
        with self._lock:
            self._check_open()
            if self._transport is None:
                self._transport = self._make()
                if self._owned:
                    close = getattr(self._transport, "close", None)
                    # A client that nobody closed closes its sockets; `__del__` could come after theirs.
                    finalize(self, _close, close, self._pid)
            return self._transport

    def detach(self) -> T | None:
        """Return the transport to be closed, if there is one."""
        transport, self._transport, self._closed = self._transport, None, True
        self.held.is_closed = True
        if self._pid != os.getpid():
            self._inherited.append(transport)
            return None
        if transport is None and not self._owned:
            return self._make()
        return transport

    def _check_open(self) -> None:
        if self._closed:
            raise RuntimeError("the client has been closed")

    def _leave_to_the_parent(self) -> None:
        """Forget what the process had before it was forked: the sockets are the parent's, and not even to be closed."""
        if self._pid == os.getpid():
            return
        if not self._owned and getattr(self._transport, "is_bound", False):
            raise RuntimeError(
                "the http_client was used before this process was forked, and its connections are those of the "
                "parent: make a client in the child, or pass no http_client=, and it has connections of its own"
            )
        self._lock = threading.Lock()  # another thread of the parent may have held it
        self._inherited.append(self._transport)
        self._transport = None
        self._pid = os.getpid()
        self.held = HeldConnections()


class AsyncPool(Pool[T]):
    """The same for the asynchronous client, whose connections belong to the loop that made them."""

    is_async = True

    def __init__(self, make: Callable[[], T], *, owned: bool) -> None:
        super().__init__(make, owned=owned)
        self._loops: dict[Any, _Held[T]] = {}

    def get(self) -> T:
        loop = running_loop()
        held = self._loops.get(loop)
        if held is not None and self._pid == os.getpid():
            return held.transport
        if self._pid != os.getpid():
            for each in self._loops.values():
                self._transport = each.transport
                self._leave_to_the_parent()
                self._inherited.append(each)
            self._leave_to_the_parent()
            self._loops.clear()
        with self._lock:
            self._check_open()
            for old in [
                old for old in self._loops if old is not None and old.is_closed()
            ]:
                if self._owned:
                    del self._loops[old]
            if loop not in self._loops:
                self._loops[loop] = self._held(loop)
            return self._loops[loop].transport

    def _held(self, loop: Any) -> _Held[T]:
        transport = self._make()
        if not self._owned:
            if self._loops and getattr(transport, "is_bound", False):
                raise RuntimeError(
                    "the http_client was used in another event loop, to which its connections belong: make a client "
                    "for each loop, or pass no http_client=, and each loop has connections of its own"
                )
            return _Held(transport)
        held = _Held(transport)
        if loop is not None:
            held.guard = _until_the_loop_ends(held, self._loops, loop)
            with suppress(StopIteration):
                # Now it has begun, and the loop will end it.
                held.guard.__anext__().__await__().send(None)
        return held

    def detach(self) -> Any:
        """Return what closes the connections of this loop; those of other loops end with them."""
        self._closed = self.held.is_closed = True
        if self._pid != os.getpid():
            self._inherited += self._loops.values()
            self._loops.clear()
            return None
        held = self._loops.pop(running_loop(), None)
        if held is None:
            return None if self._owned or self._loops else self._make()
        return held.transport if held.guard is None else held.guard


class _Held(Generic[T]):
    """The transport of a loop, and what closes it at the end of the loop."""

    def __init__(self, transport: T) -> None:
        self.transport = transport
        self.guard: AsyncGenerator[None] | None = None


async def _until_the_loop_ends(
    held: _Held[Any], loops: dict[Any, _Held[Any]], loop: Any
) -> AsyncGenerator[None]:
    """Close a transport when its loop ends, which closes the generators that have begun in it."""
    try:
        yield
    finally:
        if loops.get(loop) is held:
            del loops[loop]
        await held.transport.aclose()


def _close(close: Callable[[], object] | None, pid: int) -> None:
    if pid == os.getpid() and close is not None:
        with suppress(Exception):
            close()
