"""URLs of servers: which of them requests can go to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

INSECURE = re.compile(r"http://(?!localhost\b|127\.|\[::1\])", re.IGNORECASE)
"""The beginning of a URL that leads over the network unencrypted."""
_BLANK = re.compile(r"\s")
_VARIABLE = re.compile(r"\{[^{}]*\}")
_HOST = re.compile(
    r"(?:[A-Za-z0-9{][\w{}-]*\.)+([A-Za-z]{2,24})(?::[0-9]{1,5})?(?:/|\Z)|[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?::[0-9]{1,5})?(?:/|\Z)"
)
"""The name of a host, or its number, where a URL should begin with a scheme."""
_FILE = re.compile(r"json|ya?ml|xml|html?|php|aspx?|ashx|cgi|jsp|do|svc|[jt]s|txt|md|py|rb|pl", re.IGNORECASE)
"""How names of files end, which no host that is meant here does."""


def with_scheme(url: str) -> str:
    """Return a URL with https where it names a host but no scheme; any other as it is."""
    if url.startswith("//") and url[2:3] not in ("", "/"):
        return f"https:{url}"
    found = None if url.startswith("{") else _HOST.match(url)
    return f"https://{url}" if found and not _FILE.fullmatch(found[1] or "") else url


def unusable(url: str) -> str | None:
    """Return why nothing can be sent to a server, relative or not; None where it can."""
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
