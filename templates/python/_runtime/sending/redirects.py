"""Redirections: which are followed, and what goes along to another origin."""

from __future__ import annotations

import httpx2

from ..writing.headers import merged_cookies

_KEPT_ELSEWHERE = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
}


def is_elsewhere(request: httpx2.Request) -> bool:
    """Tell whether a redirection led to another origin, where credentials never go."""
    return "elsewhere" in request.extensions


def redirected(
    request: httpx2.Request, response: httpx2.Response, *, replayable: bool
) -> httpx2.Request | None:
    """Return the request that a redirection asks for, or None where it is not followed."""
    following = response.next_request
    if following is None or following.url.scheme not in ("http", "https"):
        return None
    if following.method == request.method and not replayable:
        return None
    if is_elsewhere(request) or following.url.origin != request.url.origin:
        kept = [
            (name, value)
            for name, value in following.headers.multi_items()
            if name in _KEPT_ELSEWHERE
        ]
        following.headers = httpx2.Headers(kept)
        following.extensions = {**following.extensions, "elsewhere": True}
    elif "cookies" in request.extensions:
        jar = following.headers.get("cookie")
        ours = str(request.extensions["cookies"])
        following.headers["cookie"] = merged_cookies(jar, ours)
        following.extensions = {**following.extensions, "cookies": ours}
    return following
