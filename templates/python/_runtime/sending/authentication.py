"""What `auth=` takes: a user name and a password, a function of the request, or an `httpx2.Auth`."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable
from typing import Any, TypeAlias

from ..omit import Omit
from ..transport.http import HttpRequest
from ..writing.headers import check_value

AuthFunction: TypeAlias = Callable[[HttpRequest], HttpRequest]


def auth_from(auth: Any) -> Any:
    """Return what the user gave as a function of the request, or as an `httpx2.Auth`. Raise TypeError."""
    if auth is None or is_httpx2_auth(auth):
        return auth
    if isinstance(auth, tuple):
        return _basic(auth)
    if callable(auth):
        return auth
    raise TypeError(
        f"auth must be an httpx2.Auth, (user name, password) or a function, not {type(auth).__name__}"
    )


def is_httpx2_auth(auth: object) -> bool:
    """Tell whether this is an authentication of httpx2, which is not imported to see that."""
    httpx2 = sys.modules.get("httpx2")
    return httpx2 is not None and isinstance(auth, httpx2.Auth)


def authenticated(request: HttpRequest, transport: object) -> HttpRequest:
    """Return a request with what a function of `auth=` adds. Raise TypeError for an `httpx2.Auth` where nothing takes it."""
    auth = request.auth
    if auth is None or isinstance(auth, Omit):
        return request
    if is_httpx2_auth(auth):
        if not getattr(transport, "takes_httpx2_auth", False):
            raise TypeError(
                "auth= is an httpx2.Auth, which goes with httpx2 only: for another transport "
                "pass (user name, password) or a function of the request"
            )
        return request
    changed: object = auth(request)
    if not isinstance(changed, HttpRequest):
        raise TypeError(
            f"the function given as auth= must return the request, not {type(changed).__name__}"
        )
    return changed


def _basic(pair: Any) -> AuthFunction:
    if len(pair) != 2 or not all(isinstance(text, str) for text in pair):
        raise TypeError("auth as a tuple is (user name, password), both of them text")
    name: str = pair[0]
    password: str = pair[1]
    if ":" in name:
        raise ValueError(
            "the user name of auth must not hold a colon: it would end there"
        )
    encoded = base64.b64encode(f"{name}:{password}".encode()).decode("ascii")
    value = check_value("authorization", f"Basic {encoded}")

    def with_password(request: HttpRequest) -> HttpRequest:
        request.headers["authorization"] = value
        return request

    return with_password
