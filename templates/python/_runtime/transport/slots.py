"""A fair queue before a pool of connections: who waits longest is next, and waiting there is no error of the pool."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .deadline import Deadline
from .errors import DeadlineError, NoConnectionFreeError

if TYPE_CHECKING:
    import asyncio

MOST = 100
"""As many requests of a client are under way at once as it has connections."""


class Slot:
    """The right to use a connection; given back once."""

    __slots__ = ("_semaphore",)

    def __init__(self, semaphore: threading.Semaphore | asyncio.Semaphore) -> None:
        self._semaphore: threading.Semaphore | asyncio.Semaphore | None = semaphore

    def release(self) -> None:
        """Give it back, where that was not done yet."""
        semaphore, self._semaphore = self._semaphore, None
        if semaphore is not None:
            semaphore.release()


class Slots:
    """The queue of threads."""

    def __init__(self, most: int = MOST) -> None:
        self._semaphore = threading.Semaphore(most)

    def take(self, deadline: float | None, longest: float | None = None) -> Slot:
        """Wait for a slot. Raise DeadlineError, or NoConnectionFreeError after the `longest` time."""
        left = None if deadline is None else Deadline(deadline).left()
        is_shorter = longest is not None and (left is None or longest < left)
        if not self._semaphore.acquire(timeout=longest if is_shorter else left):
            raise NoConnectionFreeError if is_shorter else DeadlineError
        return Slot(self._semaphore)


class AsyncSlots:
    """The queue of the tasks of a loop."""

    def __init__(self, most: int = MOST) -> None:
        import asyncio

        self._semaphore = asyncio.Semaphore(most)

    async def take(self, longest: float | None = None) -> Slot:
        """Wait for a slot; the caller sees to the deadline. Raise NoConnectionFreeError after the `longest` time."""
        if longest is None:
            await self._semaphore.acquire()
            return Slot(self._semaphore)
        import asyncio

        try:
            async with asyncio.timeout(longest):
                await self._semaphore.acquire()
        except TimeoutError:
            raise NoConnectionFreeError from None
        return Slot(self._semaphore)
