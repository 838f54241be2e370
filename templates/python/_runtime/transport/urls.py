"""URLs as texts: checked, joined, and percent-encoded in one way for all transports."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f]")
_PLAIN = re.compile(r"(?:[A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")
"""A URL that needs no encoding."""
_HOST = re.compile(r"\[[0-9A-Fa-f:.]+\]|[^\s\x00-\x20\x7f\[\]<>\"\\^`{|}%/?#@:]+")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PORTS = {"http": 80, "https": 443}

_SAFE = "/%:@!$&'()*+,;=~[]"

Origin = tuple[str, str, int | None]


def split(url: str) -> SplitResult:
    """Return the parts of a URL. Raise ValueError for a text that is none; the message does not show it."""
    if _FORBIDDEN.search(url.strip(" ")):
        raise ValueError("it holds a control character")
    try:
        parts = urlsplit(url.strip(" "))
        _ = parts.port
    except ValueError:
        raise ValueError("its host or its port is none") from None
    if parts.netloc:
        host = parts.netloc.rpartition("@")[2]
        name = re.sub(r":\d*\Z", "", host)
        if not _HOST.fullmatch(name):
            raise ValueError("its host is none")
    return parts


def joined(base: str, url: str) -> str:
    """Return where a reference leads to that stands in `base`. Raise ValueError for one that is none."""
    split(base)
    split(url)
    return urljoin(base, url)


def origin(url: str) -> Origin:
    """Return scheme, host and port, which together say who answers. Raise ValueError."""
    parts = split(url)
    scheme = parts.scheme.lower()
    return scheme, ascii_host(parts.hostname or ""), parts.port or _PORTS.get(scheme)


def ascii_host(host: str) -> str:
    """Return the name of a host as it is looked up."""
    if host.isascii():
        return host.lower()
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return host.lower()


def ascii_url(url: str) -> str:
    """Return a URL whose host is written as it is looked up, for libraries that do not do that."""
    if url.isascii():
        return url
    parts = split(url)
    port = "" if parts.port is None else f":{parts.port}"
    return urlunsplit(parts._replace(netloc=ascii_host(parts.hostname or "") + port))


@lru_cache(maxsize=512)
def escaped(url: str) -> str:
    """Return a URL to send: what may not stand in it is percent-encoded. Raise ValueError for a text that is none."""
    if _PLAIN.fullmatch(url):
        split(url)
        return url
    scheme, mark, rest = url.partition("://")
    end = min((rest.find(c) for c in "/?#" if c in rest), default=len(rest))
    split(f"{scheme}{mark}{rest[:end]}")
    path, query_mark, query = rest[end:].partition("#")[0].partition("?")
    return (
        f"{scheme}{mark}{rest[:end]}{_quoted(path, _SAFE)}"
        f"{query_mark}{_quoted(query, _SAFE + '?')}"
    )


def without_user(url: str) -> str:
    """Return a URL without the user name and the password that may stand in it, and without a fragment."""
    parts = split(url)
    return urlunsplit(
        parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment="")
    )


def _quoted(text: str, safe: str) -> str:
    return quote(_LONE_PERCENT.sub("%25", text), safe=safe)
