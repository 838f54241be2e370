"""Waits for something, but not for ever."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar

T = TypeVar("T")


async def within(awaitable: Awaitable[T], seconds: float | None) -> T:
    """Return what is awaited. Raise TimeoutError when it takes longer."""
    if seconds is None:
        return await awaitable
    import asyncio

    async with asyncio.timeout(seconds):
        return await awaitable
