"""Reads the body of a response."""

# Written from asynchronous/body.py; change that, not this.

from __future__ import annotations

from collections.abc import Callable

from ..reading.lengths import is_short
from ..transport.http import HttpResponse


def read_body(response: HttpResponse, is_enough: Callable[[int], bool]) -> bytes:
    """Read a body until `is_enough` of that many bytes, then close the response."""
    chunks: list[bytes] = []
    size = 0
    try:
        if is_short(response):
            content = response.read()
            is_enough(len(content))
            return content
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if is_enough(size):
                break
    finally:
        response.close()
    return b"".join(chunks)
