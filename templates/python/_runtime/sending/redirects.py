"""Redirections: which are followed, and what goes along to another origin."""

from __future__ import annotations

from ..transport.headers import MutableHeaders
from ..transport.http import HttpRequest, HttpResponse
from ..transport.urls import escaped, joined, origin, without_user

_REDIRECTIONS = frozenset((301, 302, 303, 307, 308))
_KEPT_ELSEWHERE = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "transfer-encoding",
    "user-agent",
}
_OF_BODY = {"content-length", "content-type", "transfer-encoding"}


def is_redirection(response: HttpResponse) -> bool:
    """Tell whether a response only says where to ask instead."""
    return response.status_code in _REDIRECTIONS and "location" in response.headers


def redirected(
    request: HttpRequest, response: HttpResponse, *, replayable: bool
) -> HttpRequest | None:
    """Return the request that a redirection asks for, or None where it is not followed."""
    try:
        url = escaped(without_user(joined(request.url, response.headers["location"])))
        here, there = origin(request.url), origin(url)
    except ValueError:
        return None
    if there[0] not in ("http", "https") or not there[1]:
        return None
    following = request.copy()
    following.url = url
    following.method = _method(request.method, response.status_code)
    if following.method == request.method:
        if not replayable:
            return None
    else:
        following.body = None
        for name in _OF_BODY & set(following.headers):
            del following.headers[name]
    if request.elsewhere or there != here:
        following.elsewhere = True
        following.auth = None
        following.headers = MutableHeaders(
            (name, value)
            for name, value in following.headers.pairs
            if name.lower() in _KEPT_ELSEWHERE
        )
    return following


def _method(method: str, status: int) -> str:
    """Return the method to go on with, as browsers do (RFC 9110, 15.4)."""
    if method == "HEAD":
        return method
    if status in (302, 303) or (status == 301 and method == "POST"):
        return "GET"
    return method
