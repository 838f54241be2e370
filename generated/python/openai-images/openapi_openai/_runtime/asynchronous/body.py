"""Reads the body of a response."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing

import httpx2


async def read_body(
    response: httpx2.Response, is_enough: Callable[[int], bool]
) -> bytes:
    """Read a body until `is_enough` of that many bytes, then close the response."""
    chunks: list[bytes] = []
    size = 0
    try:
        async with aclosing(response.aiter_bytes()) as body:
            async for chunk in body:
                chunks.append(chunk)
                size += len(chunk)
                if is_enough(size):
                    break
    finally:
        await response.aclose()
    return b"".join(chunks)
