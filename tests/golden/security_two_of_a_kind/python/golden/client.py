"""`Client` and `AsyncClient` for Golden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.clients import (
    DEFAULT_MAX_RESPONSE_BYTES,
    BaseAsyncClient,
    BaseClient,
)
from ._runtime.omit import Omit, omit
from ._runtime.settings import ApiKey, Bearer, OAuth2, Settings
from ._version import __version__

if TYPE_CHECKING:
    import httpx2

    from ._runtime.clients import (
        AsyncCredential,
        AsyncMiddleware,
        AuthInput,
        Credential,
        Middleware,
        OnDrift,
        Timeout,
    )
    from .apis.inner_api import AsyncInnerApi, InnerApi
    from .apis.things_api import AsyncThingsApi, ThingsApi
    from .apis.tls_api import AsyncTlsApi, TlsApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    schemes=(
        ApiKey("First", "header", "X-First", argument="x_first"),
        ApiKey("Second", "query", "second", argument="second"),
        ApiKey("Third", "query", "key", argument="third"),
        ApiKey("Fourth", "cookie", "KEY", argument="fourth"),
        Bearer("Inner", argument="inner"),
        OAuth2("OAuth", token_url="https://example.com/token", scopes=("read",)),
    ),
    security=(("First", "Second"), ("OAuth",)),
)


class Client(BaseClient):
    """Client for Golden.

    Close it with `close()`, or use `with`. Its options, but no credentials, can be read
    back, as `client.timeout`; `with_options(...)` returns a copy with others.
    `GOLDEN_LOG=debug` or `=info` in the environment logs what is sent, to stderr.

    Args:
        x_first: The key of `First`, or a function that returns it; by default the
            environment variable `GOLDEN_X_FIRST`.
        second: The key of `Second`, or a function that returns it; by default the
            environment variable `GOLDEN_SECOND`.
        third: The key of `Third`, or a function that returns it; by default the
            environment variable `GOLDEN_THIRD`.
        fourth: The key of `Fourth`, or a function that returns it; by default the
            environment variable `GOLDEN_FOURTH`.
        inner: The token of the bearer scheme `Inner`, or a function that returns it; by
            default the environment variable `GOLDEN_INNER`.
        access_token: The OAuth 2 access token of `OAuth`, or a function that returns
            it; by default the environment variable `GOLDEN_ACCESS_TOKEN`.
        client_id: The id of the client that fetches access tokens of `OAuth`, or a
            function that returns it; by default the environment variable
            `GOLDEN_CLIENT_ID`.
        client_secret: The secret that goes with the id of `OAuth`, or a function that
            returns it; by default the environment variable `GOLDEN_CLIENT_SECRET`.
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
        x_first: Credential | None = None,
        second: Credential | None = None,
        third: Credential | None = None,
        fourth: Credential | None = None,
        inner: Credential | None = None,
        access_token: Credential | None = None,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: int | str = 0,
        server_variables: Mapping[str, str] | None = None,
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
            {
                "x_first": x_first,
                "second": second,
                "third": third,
                "fourth": fourth,
                "inner": inner,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
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
    def inner(self) -> InnerApi:
        """The operations below `/inner`."""
        from .apis.inner_api import InnerApi

        return InnerApi(self)

    @cached_property
    def things(self) -> ThingsApi:
        """The operations below `/things`."""
        from .apis.things_api import ThingsApi

        return ThingsApi(self)

    @cached_property
    def tls(self) -> TlsApi:
        """The operations below `/tls`."""
        from .apis.tls_api import TlsApi

        return TlsApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden.

    Close it with `await aclose()`, or use `async with`. Its options, but no
    credentials, can be read back, as `client.timeout`; `with_options(...)` returns a
    copy with others. `GOLDEN_LOG=debug` or `=info` in the environment logs what is
    sent, to stderr.

    Args:
        x_first: The key of `First`, or a function that returns it; by default the
            environment variable `GOLDEN_X_FIRST`.
        second: The key of `Second`, or a function that returns it; by default the
            environment variable `GOLDEN_SECOND`.
        third: The key of `Third`, or a function that returns it; by default the
            environment variable `GOLDEN_THIRD`.
        fourth: The key of `Fourth`, or a function that returns it; by default the
            environment variable `GOLDEN_FOURTH`.
        inner: The token of the bearer scheme `Inner`, or a function that returns it; by
            default the environment variable `GOLDEN_INNER`.
        access_token: The OAuth 2 access token of `OAuth`, or a function that returns
            it; by default the environment variable `GOLDEN_ACCESS_TOKEN`.
        client_id: The id of the client that fetches access tokens of `OAuth`, or a
            function that returns it; by default the environment variable
            `GOLDEN_CLIENT_ID`.
        client_secret: The secret that goes with the id of `OAuth`, or a function that
            returns it; by default the environment variable `GOLDEN_CLIENT_SECRET`.
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
        x_first: AsyncCredential | None = None,
        second: AsyncCredential | None = None,
        third: AsyncCredential | None = None,
        fourth: AsyncCredential | None = None,
        inner: AsyncCredential | None = None,
        access_token: AsyncCredential | None = None,
        client_id: AsyncCredential | None = None,
        client_secret: AsyncCredential | None = None,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: int | str = 0,
        server_variables: Mapping[str, str] | None = None,
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
            {
                "x_first": x_first,
                "second": second,
                "third": third,
                "fourth": fourth,
                "inner": inner,
                "access_token": access_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
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
    def inner(self) -> AsyncInnerApi:
        """The operations below `/inner`."""
        from .apis.inner_api import AsyncInnerApi

        return AsyncInnerApi(self)

    @cached_property
    def things(self) -> AsyncThingsApi:
        """The operations below `/things`."""
        from .apis.things_api import AsyncThingsApi

        return AsyncThingsApi(self)

    @cached_property
    def tls(self) -> AsyncTlsApi:
        """The operations below `/tls`."""
        from .apis.tls_api import AsyncTlsApi

        return AsyncTlsApi(self)
