"""Where a server leads to by a URL of its own: only to its own origin, as credentials go along."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..redact import printable
from ..transport.urls import joined, origin

_WEB = ("http", "https")


class OtherOriginError(Exception):
    """A URL is not asked for; the text says where it is, and what speaks against it."""


def at_same_origin(target: str, url: str) -> str:
    """Return a URL as a whole, without a fragment, that a server gave to the request of `url`. Raise OtherOriginError."""
    own = origin(url)
    try:
        found = joined(url, target.strip())
        where, has_user = origin(found), urlsplit(found).username is not None
    except ValueError:
        raise OtherOriginError("at an address that cannot be read") from None
    # A server behind a proxy may not know that it was asked by https.
    if where == ("http", own[1], 80) and own == ("https", own[1], 443):
        found, where = f"https{found[4:]}", own
    scheme, host, port = where
    if scheme not in _WEB:
        raise OtherOriginError(
            f"at a `{printable(scheme)}:` address, where no server is"
        )
    if where != own:
        raise OtherOriginError(
            f"at {printable(f'{scheme}://{host}:{port}')}, which is another origin than that of the request: "
            "it is not asked for, as the credentials would go there"
        )
    if has_user:
        raise OtherOriginError(
            "at an address with a user and a password in it: it is not asked for, as they would take the place of "
            "the credentials of the client"
        )
    return found.partition("#")[0]
