"""URLs of servers: which of them requests can go to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

INSECURE = re.compile(r"http://(?!localhost\b|127\.|\[::1\])", re.IGNORECASE)
"""The beginning of a URL that leads over the network unencrypted."""
_BLANK = re.compile(r"\s")
_VARIABLE = re.compile(r"\{[^{}]*\}")


def unusable(url: str) -> str | None:
    """Return why nothing can be sent to a server, relative or not; None where it can."""
    url = url.strip()
    text = _VARIABLE.sub("x", url)
    begins_with_variable = url.startswith("{")
    try:
        parts = urlsplit(text)
    except ValueError:
        return "it is not a URL"
    if not begins_with_variable and parts.scheme not in ("", "http", "https"):
        return f"its scheme is '{parts.scheme[:40]}'"
    if _BLANK.search(parts.netloc):
        return "the name of its host holds a blank"
    if "@" in parts.netloc:
        return "it holds a user name or a password"
    return "it holds a query or a fragment" if parts.query or parts.fragment else None
