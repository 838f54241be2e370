"""Where a server leads to by a URL of its own: only to its own origin, as credentials go along."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..transport.urls import joined, origin


class OtherOriginError(Exception):
    """A URL is at another origin, which this error names, or is none."""


def at_same_origin(target: str, url: str) -> str:
    """Return a URL as a whole, without a fragment, that a server gave to the request of `url`. Raise OtherOriginError."""
    own = origin(url)
    try:
        found = joined(url, target.strip())
        where, has_user = origin(found), urlsplit(found).username is not None
    except ValueError:
        where, has_user, found = ("", "", None), True, ""
    # A server behind a proxy may not know that it was asked by https.
    if where == ("http", own[1], 80) and own == ("https", own[1], 443):
        found, where = f"https{found[4:]}", own
    if where != own or has_user:
        scheme, host, port = where
        raise OtherOriginError(f"{scheme}://{host}:{port}")
    return found.partition("#")[0]
