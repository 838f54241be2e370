"""What the two clients have in common: their options, and how a copy with other options is made."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NoReturn, Self, TypeAlias, TypedDict, TypeVar

import httpx2
from httpx2 import Auth, Timeout

from .call import Call
from .config import Config, auth_from, check_retries
from .drift import OnDrift
from .headers import HeaderValues, check_headers
from .omit import Omit
from .operation import Operation
from .prepare import Arguments
from .servers import with_base_url
from .styles import extra_query

T = TypeVar("T")

AuthInput: TypeAlias = (
    Auth | tuple[str, str] | Callable[[httpx2.Request], httpx2.Request]
)
"""What `auth=` takes: anything that httpx2 does."""

Handler: TypeAlias = Callable[[httpx2.Request], httpx2.Response]
AsyncHandler: TypeAlias = Callable[[httpx2.Request], Awaitable[httpx2.Response]]

Middleware: TypeAlias = Callable[[httpx2.Request, Handler], httpx2.Response]
"""Called around each HTTP request: `(request, call_next) -> response`."""

AsyncMiddleware: TypeAlias = Callable[
    [httpx2.Request, AsyncHandler], Awaitable[httpx2.Response]
]
"""The same for the asynchronous client, as a coroutine function."""

_NO_AUTH = Auth()
_LOCATION = {"base_url", "server", "server_variables"}


class ClientOptions(TypedDict, total=False):
    """The arguments that every client takes, besides credentials, middleware and `http_client`."""

    auth: AuthInput | None
    base_url: str | None
    server: int | str
    server_variables: Mapping[str, object] | None
    timeout: float | Timeout | Omit | None
    max_retries: int
    default_headers: HeaderValues | None
    default_query: Mapping[str, object] | None
    strict: bool
    on_drift: OnDrift | None
    max_response_bytes: int | None


class CommonClient:
    """What both clients have in common."""

    _config: Config
    _base_headers: dict[str, str] | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds connections and credentials and cannot be pickled"
        )

    @property
    def base_url(self) -> str:
        """Where the API is; empty where each operation has a server of its own."""
        return self._config.base_url.url

    def _reconfigured(
        self, changes: Mapping[str, Any], credentials: Mapping[str, Any]
    ) -> Self:
        checks: dict[str, tuple[str, Callable[[Any], Any]]] = {
            "auth": ("auth", auth_from),
            "timeout": ("timeout", Timeout),
            "max_retries": ("max_retries", check_retries),
            "default_headers": (
                "headers",
                lambda added: {**self._config.headers, **check_headers(added)},
            ),
            "default_query": (
                "query",
                lambda added: (*self._config.query, *extra_query(added)),
            ),
            "middleware": ("middleware", tuple),
        }
        given = {
            name: value
            for name, value in changes.items()
            if not isinstance(value, Omit)
        }
        location = {name: given.pop(name) for name in _LOCATION & given.keys()}
        fields: dict[str, Any] = {}
        for name, value in given.items():
            target, check = checks.get(name, (name, _same))
            fields[target] = check(value)
        if location:
            fields["base_url"] = with_base_url(
                self._config.base_url, self._config.settings, **location
            )
        if credentials:
            fields["credentials"] = self._config.credentials.replaced(credentials)
        copy = object.__new__(type(self))
        copy.__dict__.update(
            {
                name: value
                for name, value in self.__dict__.items()
                if name.startswith("_")
            }
        )
        copy._config = dataclasses.replace(self._config, **fields)
        return copy

    def _new_call(
        self,
        http: httpx2.Client | httpx2.AsyncClient,
        operation: Operation[T],
        arguments: Arguments,
    ) -> Call[T]:
        if self._base_headers is None:
            headers = {
                name: value for name, value in http.headers.items() if name != "accept"
            }
            if headers.get("user-agent", "").startswith("python-httpx"):
                headers["user-agent"] = self._config.user_agent
            self._base_headers = headers
        return Call(self._config, self._base_headers, operation, arguments)

    def _auth_for(self, request: httpx2.Request, alternative: tuple[str, ...]) -> Any:
        """Return the authentication of a request: none at other origins, and ours before that of `http_client`."""
        if "elsewhere" in request.extensions:
            return _NO_AUTH
        if self._config.auth is not None:
            return self._config.auth
        return _NO_AUTH if alternative else httpx2.USE_CLIENT_DEFAULT


def _same(value: Any) -> Any:
    return value
