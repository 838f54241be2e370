"""A fair queue before a pool of connections: who waits longest is next, and waiting there is no error of the pool."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .deadline import Deadline
from .errors import DeadlineError, NoConnectionFreeError

if TYPE_CHECKING:
    from .http import HttpRequest

MOST = 100
"""As many requests of a client are under way at once as it has connections."""


class Slot:
    """The right to use a connection; given back once."""

    __slots__ = ("_queue",)

    def __init__(self, queue: Slots | AsyncSlots) -> None:
        self._queue: Slots | AsyncSlots | None = queue

    def release(self) -> None:
        """Give it back, where that was not done yet."""
        queue, self._queue = self._queue, None
        if queue is not None:
            queue.give_back()


class Slots:
    """The queue of threads."""

    def __init__(self, most: int = MOST) -> None:
        self._semaphore = threading.Semaphore(most)
        self._given_back = 0

    def take(self, request: HttpRequest) -> Slot:
        """Wait for a slot. Raise DeadlineError, or NoConnectionFreeError where none is given back in time."""
        patience = _patience(request)
        while True:
            before = self._given_back
            deadline = request.deadline
            left = None if deadline is None else Deadline(deadline).left()
            is_shorter = patience is not None and (left is None or patience < left)
            if self._semaphore.acquire(timeout=patience if is_shorter else left):
                return Slot(self)
            if not is_shorter:
                raise DeadlineError
            if request.longest_wait is not None or self._given_back == before:
                raise _not_free(patience)

    def give_back(self) -> None:
        """Let the next one go on."""
        self._given_back += 1
        self._semaphore.release()


class AsyncSlots:
    """The queue of the tasks of a loop."""

    def __init__(self, most: int = MOST) -> None:
        import asyncio

        self._semaphore = asyncio.Semaphore(most)
        self._given_back = 0

    async def take(self, request: HttpRequest) -> Slot:
        """Wait for a slot; the caller sees to the deadline. Raise NoConnectionFreeError where none is given back in time."""
        patience = _patience(request)
        if patience is None or not self._semaphore.locked():
            await self._semaphore.acquire()
            return Slot(self)
        import asyncio

        loop, is_once = asyncio.get_running_loop(), request.longest_wait is not None
        before = self._given_back
        timers: list[asyncio.TimerHandle] = []

        def look() -> None:
            # Who waits keeps his place: only the time is begun anew.
            nonlocal before
            if is_once or self._given_back == before:
                scope.reschedule(loop.time())
            else:
                before, timers[0] = self._given_back, loop.call_later(patience, look)

        try:
            async with asyncio.timeout(None) as scope:
                timers.append(loop.call_later(patience, look))
                try:
                    await self._semaphore.acquire()
                finally:
                    timers[0].cancel()
        except TimeoutError:
            raise _not_free(patience) from None
        return Slot(self)

    def give_back(self) -> None:
        """Let the next one go on."""
        self._given_back += 1
        self._semaphore.release()


def _patience(request: HttpRequest) -> float | None:
    """Return for how many seconds to wait while nothing is given back; None for as long as it takes."""
    longest, pool = request.longest_wait, request.timeout.pool
    if longest is None or pool is None:
        return pool if longest is None else longest
    return min(longest, pool)


def _not_free(seconds: float | None) -> NoConnectionFreeError:
    return NoConnectionFreeError(
        f"all connections are in use by answers that are still open, and none was given back within {seconds:g} seconds"
    )
