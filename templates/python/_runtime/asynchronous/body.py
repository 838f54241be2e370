"""Reads the body of a response."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing

from ..reading.lengths import is_short
from ..transport.http import HttpResponse


async def read_body(response: HttpResponse, is_enough: Callable[[int], bool]) -> bytes:
    """Read a body until `is_enough` of that many bytes, then close the response."""
    chunks: list[bytes] = []
    size = 0
    try:
        if is_short(response):
            content = await response.aread()
            is_enough(len(content))
            return content
        async with aclosing(response.aiter_bytes()) as body:
            async for chunk in body:
                chunks.append(chunk)
                size += len(chunk)
                if is_enough(size):
                    break
    finally:
        await response.aclose()
    return b"".join(chunks)
