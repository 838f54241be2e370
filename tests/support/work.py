"""How much work a function does, counted in calls of functions: the same on every machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


class TooMuchWorkError(AssertionError):
    """More calls than were allowed."""


def calls_of(function: Callable[[], Any], most: int = 100_000_000) -> int:
    """Return how many functions of Python a call enters; raise TooMuchWorkError at `most`, so that no test waits."""
    count = 0

    def profile(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        if event == "call":
            count += 1
            if count > most:
                raise TooMuchWorkError(f"more than {most} calls")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        function()
    finally:
        sys.setprofile(before)
    return count
