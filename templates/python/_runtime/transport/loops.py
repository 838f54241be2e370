"""The loop of asyncio that runs: which one it is, and what it closes when nobody else does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

    from .slots import Slot

_closing: set[asyncio.Task[None]] = set()
"""A loop does not hold its tasks."""


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the loop of asyncio; None where another library runs the tasks."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def close_soon(response: Any, slot: Slot | None) -> None:
    """Close a response that nobody holds any more, in the loop that calls this."""
    import asyncio

    task = asyncio.get_running_loop().create_task(_close(response, slot))
    _closing.add(task)
    task.add_done_callback(_closing.discard)


async def _close(response: Any, slot: Slot | None) -> None:
    try:
        await response.aclose()
    finally:
        if slot is not None:
            slot.release()
