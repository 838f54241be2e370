"""A fair queue before a pool of connections: who waits longest is next, and waiting there is no error of the pool."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .deadline import Deadline
from .errors import DeadlineError, NoConnectionFreeError
from .http import HttpRequest
from .within import within

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

    def take(self, request: HttpRequest) -> Slot:
        """Wait for a slot. Raise DeadlineError, and NoConnectionFreeError where a request has no patience."""
        left = request.patience
        if request.deadline is not None:
            until = Deadline(request.deadline).left()
            left = until if left is None else min(left, until)
        if not self._semaphore.acquire(timeout=left):
            if left == request.patience:
                raise NoConnectionFreeError("all connections are in use")
            raise DeadlineError
        return Slot(self._semaphore)


class AsyncSlots:
    """The queue of the tasks of a loop."""

    def __init__(self, most: int = MOST) -> None:
        import asyncio

        self._semaphore = asyncio.Semaphore(most)

    async def take(self, request: HttpRequest) -> Slot:
        """Wait for a slot; the caller sees to the deadline. Raise NoConnectionFreeError where a request has no patience."""
        try:
            await within(self._semaphore.acquire(), request.patience)
        except TimeoutError:
            raise NoConnectionFreeError("all connections are in use") from None
        return Slot(self._semaphore)
