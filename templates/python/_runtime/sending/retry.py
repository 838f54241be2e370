"""When a request is sent again, and how long to wait before that."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from email.utils import parsedate_to_datetime
from math import isnan
from typing import NamedTuple

from ..retry_policy import SAFE, RetryPolicy


async def _asleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


class Timing(NamedTuple):
    """Clocks and chance, which tests replace."""

    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    asleep: Callable[[float], Awaitable[None]] = _asleep


USUAL = Timing()
"""The clocks of clients that are made from now on."""


def usual_timing() -> Timing:
    """Return the clocks of a new client."""
    return USUAL


def is_retryable(
    status: int,
    headers: Mapping[str, str],
    *,
    repeatable: bool = True,
    policy: RetryPolicy = SAFE,
) -> bool:
    """Tell whether to send again after an answer; the server has the last word on that itself.

    What is not `repeatable` is sent again only where the status says that nothing was done.
    """
    match headers.get("x-should-retry"):
        case "true":
            return True
        case "false":
            return False
        case _:
            is_undone = status in (408, 429) or (
                status == 503 and "retry-after" in headers
            )
            return policy.knows(status) and (repeatable or is_undone)


def wait_before(
    retry: int, headers: Mapping[str, str], timing: Timing, policy: RetryPolicy = SAFE
) -> float | None:
    """Return the seconds before retry number `retry` (from 0), or None where the server wants us to stay away."""
    asked = asked_wait(headers, timing)
    if asked is not None and asked > 0:
        return asked if asked <= policy.longest_retry_after else None
    longest: float = min(policy.first_wait * 2.0 ** min(retry, 16), policy.longest_wait)
    return longest * (1 - 0.25 * timing.random())


def asked_wait(headers: Mapping[str, str], timing: Timing) -> float | None:
    """Return the seconds that a server asks to wait; None where it says nothing."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _number(text)
    if seconds is not None or text is None:
        return seconds
    try:
        return parsedate_to_datetime(text).timestamp() - timing.now()
    except (ValueError, TypeError, OverflowError):
        return None


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text is not None else None
    except ValueError:
        return None
    return None if number is None or isnan(number) else number
