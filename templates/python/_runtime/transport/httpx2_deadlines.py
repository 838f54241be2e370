"""Which deadline what is read and written now has to keep, for the connections of our own httpx2 client."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_deadline: ContextVar[float | None] = ContextVar("deadline", default=None)

_TICK = 0.005


def current() -> float | None:
    """Return the deadline that is to be kept now, a time of `time.monotonic()`."""
    return _deadline.get()


@contextmanager
def keeping(deadline: float | None) -> Generator[None]:
    """Let what is read and written in the block keep a deadline, a time of `time.monotonic()`."""
    token = _deadline.set(deadline)
    try:
        yield
    finally:
        _deadline.reset(token)


def is_over(deadline: float | None) -> bool:
    """Tell whether a deadline has passed, or is so near that no timeout could tell the difference."""
    return deadline is not None and deadline - time.monotonic() < _TICK


def each_keeping(deadline: float, chunks: Iterator[bytes]) -> Generator[bytes]:
    """Yield chunks each of which is read by a deadline; what is done between them is not meant."""
    while True:
        with keeping(deadline):
            chunk = next(chunks, None)
        if chunk is None:
            return
        yield chunk
