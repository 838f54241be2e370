"""Reads the body of a response."""

# Written from asynchronous/body.py; change that, not this.

from __future__ import annotations

from collections.abc import Callable

import httpx2


def read_body(response: httpx2.Response, is_enough: Callable[[int], bool]) -> bytes:
    """Read a body until `is_enough` of that many bytes, then close the response."""
    chunks: list[bytes] = []
    size = 0
    try:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if is_enough(size):
                break
    finally:
        response.close()
    return b"".join(chunks)
