"""`Client` and `AsyncClient` for Golden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypedDict

from ._runtime.clients import (
    DEFAULT_MAX_RESPONSE_BYTES,
    BaseAsyncClient,
    BaseClient,
)
from ._runtime.omit import Omit, omit
from ._runtime.settings import Server, Settings
from ._version import __version__

if TYPE_CHECKING:
    import httpx2

    from ._runtime.clients import (
        AsyncMiddleware,
        AuthInput,
        Middleware,
        OnDrift,
        Timeout,
    )
    from .apis.files_api import AsyncFilesApi, FilesApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    servers=(Server("/"),),
    operation_variables=("tenant",),
    every_operation_has_a_server=True,
)


ServerVariables = TypedDict(
    "ServerVariables",
    {
        "tenant": Literal["open", "closed"],
    },
    total=False,
)
"""The variables in the URLs of the servers; one that is left out has its default."""


class Client(BaseClient):
    """Client for Golden.

    Close it with `close()`, or use `with`. Its options, but no credentials, can be read
    back, as `client.timeout`; `with_options(...)` returns a copy with others.
    `GOLDEN_LOG=debug` or `=info` in the environment logs what is sent, to stderr.

    Args:
        auth: In place of credentials: an `httpx2.Auth`, `(user name, password)` or a
            function of the request.
        base_url: Where to send all requests, in place of a server; else the environment
            variable `GOLDEN_BASE_URL`.
        server: Which server of the document to use: its number or its name.
        server_variables: The variables in the URL of the server.
        timeout: Seconds, or a `Timeout`, for each request; `None` waits for ever. By
            default 600, and 5 to connect.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        http_client: An `httpx2.Client` to send with, for proxies, certificates or
            transports of your own.
        middleware: Functions `(request, call_next) -> response` around each HTTP
            request.
        strict: Whether to raise `ResponseValidationError` for an answer that is not
            what the document says.
        on_drift: What to call with a `Drift` for such an answer, in place of a warning
            in the log.
        max_response_bytes: The size above which a response is refused.
        log_bodies: Whether to log bodies at the level DEBUG, cut and without secrets.
    """

    def __init__(
        self,
        *,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: int | str = 0,
        server_variables: ServerVariables | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        middleware: Sequence[Middleware] = (),
        strict: bool = False,
        on_drift: OnDrift | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        log_bodies: bool = False,
    ) -> None:
        super().__init__(
            _SETTINGS,
            {},
            auth=auth,
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            strict=strict,
            on_drift=on_drift,
            max_response_bytes=max_response_bytes,
            log_bodies=log_bodies,
        )

    @cached_property
    def files(self) -> FilesApi:
        """The operations below `/files`."""
        from .apis.files_api import FilesApi

        return FilesApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden.

    Close it with `await aclose()`, or use `async with`. Its options, but no
    credentials, can be read back, as `client.timeout`; `with_options(...)` returns a
    copy with others. `GOLDEN_LOG=debug` or `=info` in the environment logs what is
    sent, to stderr.

    Args:
        auth: In place of credentials: an `httpx2.Auth`, `(user name, password)` or a
            function of the request.
        base_url: Where to send all requests, in place of a server; else the environment
            variable `GOLDEN_BASE_URL`.
        server: Which server of the document to use: its number or its name.
        server_variables: The variables in the URL of the server.
        timeout: Seconds, or a `Timeout`, for each request; `None` waits for ever. By
            default 600, and 5 to connect.
        max_retries: How often a request that failed is sent again.
        default_headers: Headers of every request.
        default_query: Query parameters of every request.
        http_client: An `httpx2.AsyncClient` to send with, for proxies, certificates or
            transports of your own.
        middleware: Coroutine functions `(request, call_next) -> response` around each
            HTTP request.
        strict: Whether to raise `ResponseValidationError` for an answer that is not
            what the document says.
        on_drift: What to call with a `Drift` for such an answer, in place of a warning
            in the log.
        max_response_bytes: The size above which a response is refused.
        log_bodies: Whether to log bodies at the level DEBUG, cut and without secrets.
    """

    def __init__(
        self,
        *,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: int | str = 0,
        server_variables: ServerVariables | None = None,
        timeout: float | Timeout | None | Omit = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        strict: bool = False,
        on_drift: OnDrift | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        log_bodies: bool = False,
    ) -> None:
        super().__init__(
            _SETTINGS,
            {},
            auth=auth,
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            strict=strict,
            on_drift=on_drift,
            max_response_bytes=max_response_bytes,
            log_bodies=log_bodies,
        )

    @cached_property
    def files(self) -> AsyncFilesApi:
        """The operations below `/files`."""
        from .apis.files_api import AsyncFilesApi

        return AsyncFilesApi(self)
