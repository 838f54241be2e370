"""The end of a call: what it waits for is given up then, however the server keeps it busy."""

from __future__ import annotations

import time
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
)
from contextlib import aclosing, suppress
from typing import Any, TypeVar

from .errors import DeadlineError
from .in_time import TooLate, in_time

T = TypeVar("T")


class Deadline:
    """The time of `time.monotonic()` at which a call ends; None where it has no end.

    Timeouts cannot do this: they begin anew with every byte. A transport that `keeps` deadlines does it itself; for
    another one a synchronous call waits for a thread, which is left to itself when it takes too long.
    """

    __slots__ = ("at", "keeps")

    def __init__(self, at: float | None = None, *, keeps: bool = False) -> None:
        self.at = at
        self.keeps = keeps

    def left(self) -> float:
        """Return the seconds that are left, which there are. Raise DeadlineError where none are."""
        assert self.at is not None
        left = self.at - time.monotonic()
        if left <= 0:
            raise DeadlineError
        return left

    def is_over(self) -> bool:
        """Tell whether it has passed."""
        return self.at is not None and time.monotonic() >= self.at

    def run(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function. Raise DeadlineError where it takes too long; what it returns later is closed."""
        if self.at is None:
            return function(*args)
        left = self.left()
        if self.keeps:
            return function(*args)
        try:
            return in_time(left, function, *args)
        except TooLate:
            raise DeadlineError from None

    async def run_async(self, function: Callable[..., Awaitable[T]], *args: Any) -> T:
        """Call a function and await what it returns. Raise DeadlineError where that takes too long."""
        if self.at is None:
            return await function(*args)
        import asyncio

        timeout = asyncio.timeout(self.left())
        try:
            async with timeout:
                return await function(*args)
        except TimeoutError:
            if timeout.expired():
                raise DeadlineError from None
            raise

    def each(self, chunks: Generator[T]) -> Generator[T]:
        """Yield what a generator yields, and close it. Raise DeadlineError where it takes too long."""
        try:
            if self.at is None or self.keeps:
                yield from chunks
                return
            while True:
                try:
                    chunk = self.run(lambda: _next(chunks))
                except _Ended:
                    return
                yield chunk
        finally:
            with suppress(ValueError):  # a thread may still be in it
                chunks.close()

    async def around_async(
        self, function: Callable[..., Awaitable[T]], *args: Any
    ) -> T:
        """Do the same with all that a call does: user code can be given up only where it is asynchronous."""
        return await self.run_async(function, *args)

    def around(self, function: Callable[..., T], *args: Any) -> T:
        """Call a function, the parts of which keep the deadline."""
        return function(*args)

    async def each_async(self, chunks: AsyncGenerator[T]) -> AsyncGenerator[T]:
        """Yield the same of an asynchronous generator."""
        async with aclosing(chunks):
            if self.at is None:
                async for chunk in chunks:
                    yield chunk
                return
            while True:
                try:
                    chunk = await self.run_async(anext, chunks)
                except StopAsyncIteration:
                    return
                yield chunk


class _Ended(Exception):
    """A generator has ended; StopIteration cannot be raised through other generators."""


def _next(chunks: Generator[T]) -> T:
    for chunk in chunks:
        return chunk
    raise _Ended


NO_DEADLINE = Deadline()
