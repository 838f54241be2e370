"""How long a body is, where its head tells that reliably."""

from __future__ import annotations

from ..transport.http import HttpResponse

SHORT = 2**20


def is_short(response: HttpResponse) -> bool:
    """Tell whether a whole body may be read at once: its length is known, and not much."""
    headers = response.headers
    length = headers.get("content-length", "")
    return (
        length.isdecimal()
        and len(length) < 8
        and int(length) <= SHORT
        and "content-encoding" not in headers
    )
