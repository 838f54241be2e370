"""The connections that unread downloads hold: nobody waits for those, and they are given back with the download."""

from __future__ import annotations

import os
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import finalize

from ..timeouts import Timeout
from ..transport.errors import NoConnectionFreeError, UnreadDownloadsError
from ..transport.http import HttpResponse

if TYPE_CHECKING:
    import asyncio

LONGEST_WAIT = 5.0
"""Seconds to wait for a connection while no other one is given back, and downloads that nobody reads hold some."""

Release = Callable[[], object]


class HeldConnections:
    """The downloads of a client and its copies that nobody has begun to read."""

    def __init__(self) -> None:
        self._unread: dict[int, None] = {}
        self._numbers = count()
        self.given_back = 0
        """How many other calls are done."""

    def __bool__(self) -> bool:
        return bool(self._unread)

    def hold(self) -> Release:
        """Note a download; return what to call when somebody reads or closes it."""
        number = next(self._numbers)
        self._unread[number] = None
        return partial(self._unread.pop, number, None)

    def unread(self) -> set[int]:
        """Return which downloads nobody has begun to read."""
        return set(self._unread)


class Waiting:
    """How long one request waits for a connection beside unread downloads."""

    def __init__(self, held: HeldConnections, timeout: Timeout) -> None:
        self._held = held
        self._timeout = timeout
        self._left = timeout.pool
        self._look()

    def _look(self) -> None:
        self._unread = self._held.unread()
        self._given_back = self._held.given_back

    @property
    def _step(self) -> float:
        return LONGEST_WAIT if self._left is None else min(LONGEST_WAIT, self._left)

    @property
    def timeout(self) -> Timeout:
        """The times for the next attempt."""
        return Timeout(self._timeout, pool=self._step)

    def go_on(self, error: NoConnectionFreeError) -> None:
        """Decide after an attempt that got no connection. Raise TransportError when waiting is no use."""
        held = len(self._unread & self._held.unread())
        if held and self._given_back == self._held.given_back:
            downloads = "a download is" if held == 1 else f"{held} downloads are"
            raise UnreadDownloadsError(
                f"no connection is free, and {downloads} neither read nor closed: use downloads in a `with` block"
            ) from None
        if self._left is not None:
            self._left -= self._step
            if self._left <= 0:
                raise error
        self._look()


def close_when_garbage(
    owner: object, response: HttpResponse, release: Release
) -> finalize[..., Any]:
    """Have a response closed when its owner is garbage."""
    found = finalize(owner, _close_elsewhere, response, release, os.getpid())
    found.atexit = False  # then all connections are closed
    return found


def close_when_garbage_async(
    owner: object, response: HttpResponse, release: Release
) -> finalize[..., Any]:
    """Have a response closed, by the loop that it belongs to, when its owner is garbage."""
    import asyncio

    loop = asyncio.get_running_loop()
    found = finalize(owner, _close_in, loop, response, release, os.getpid())
    found.atexit = False
    return found


def _close_elsewhere(response: HttpResponse, release: Release, pid: int) -> None:
    release()
    if pid != os.getpid():
        return  # the connection is the parent's
    try:
        # Garbage is collected anywhere, even where this thread holds the lock that closing needs.
        start_new_thread(_close, (response,))
    except RuntimeError:
        _close(response)


def _close(response: HttpResponse) -> None:
    with suppress(Exception):
        response.close()


_tasks: set[asyncio.Task[None]] = set()


def _close_in(
    loop: asyncio.AbstractEventLoop, response: HttpResponse, release: Release, pid: int
) -> None:
    release()
    if pid == os.getpid():
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(_begin_to_close, loop, response)


def _begin_to_close(loop: asyncio.AbstractEventLoop, response: HttpResponse) -> None:
    task = loop.create_task(_closed(response))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def _closed(response: HttpResponse) -> None:
    with suppress(Exception):
        await response.aclose()
