"""The arguments that every client takes, and those with which a copy of it is made, as types."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from ..contents import ArrayFormat
from ..drift import OnDrift
from ..omit import Omit
from ..retry_policy import RetryInput
from ..timeouts import TimeoutInput
from ..transport.http import HttpRequest, HttpResponse
from ..writing.headers import HeaderValues

if TYPE_CHECKING:
    from httpx2 import URL, Auth

BaseUrlInput: TypeAlias = "str | URL"
"""What `base_url=` takes: a text, or a URL of httpx2."""

AuthInput: TypeAlias = "Auth | tuple[str, str] | Callable[[HttpRequest], HttpRequest]"
"""What `auth=` takes: a user name and a password, a function of the request, or an `httpx2.Auth`."""

Handler: TypeAlias = Callable[[HttpRequest], HttpResponse]
AsyncHandler: TypeAlias = Callable[[HttpRequest], Awaitable[HttpResponse]]

Middleware: TypeAlias = Callable[[HttpRequest, Handler], HttpResponse]
"""Called around each HTTP request: `(request, call_next) -> response`."""

AsyncMiddleware: TypeAlias = Callable[
    [HttpRequest, AsyncHandler], Awaitable[HttpResponse]
]
"""The same for the asynchronous client, as a coroutine function."""


class ClientOptions(TypedDict, total=False):
    """The arguments that every client takes, besides credentials, middleware and `http_client`."""

    auth: AuthInput | None
    base_url: BaseUrlInput | None
    server: int | str
    server_variables: Mapping[str, object] | None
    timeout: TimeoutInput | Omit
    max_retries: int
    retry: RetryInput
    default_headers: HeaderValues | None
    default_query: Mapping[str, object] | None
    array_format: ArrayFormat
    strict: bool
    on_drift: OnDrift | None
    max_response_bytes: int | None
    log_bodies: bool


class OptionChanges(TypedDict):
    """The arguments of `with_options`, besides credentials; what is `omit` stays as it is."""

    auth: AuthInput | Omit | None
    base_url: BaseUrlInput | Omit
    server: int | str | Omit
    server_variables: Mapping[str, object] | Omit
    timeout: TimeoutInput | Omit
    max_retries: int | Omit
    retry: RetryInput | Omit
    default_headers: HeaderValues | Omit
    default_query: Mapping[str, object] | Omit
    array_format: ArrayFormat | Omit
    middleware: Sequence[Middleware] | Sequence[AsyncMiddleware] | Omit
    strict: bool | Omit
    on_drift: OnDrift | Omit | None
    max_response_bytes: int | Omit | None
    log_bodies: bool | Omit
