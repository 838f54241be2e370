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
from ._runtime.settings import ApiKey, Basic, Bearer, Server, Settings
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
    from .apis.and_api import AsyncAndApi, AndApi
    from .apis.basic_api import AsyncBasicApi, BasicApi
    from .apis.bearer_api import AsyncBearerApi, BearerApi
    from .apis.cookie_api import AsyncCookieApi, CookieApi
    from .apis.header_api import AsyncHeaderApi, HeaderApi
    from .apis.maybe_api import AsyncMaybeApi, MaybeApi
    from .apis.none_api import AsyncNoneApi, NoneApi
    from .apis.or_api import AsyncOrApi, OrApi
    from .apis.query_api import AsyncQueryApi, QueryApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    servers=(Server("https://api.example.com"),),
    schemes=(
        Bearer("Token", argument="access_token"),
        ApiKey("HeaderKey", "header", "X-Key", argument="x_key"),
        ApiKey("QueryKey", "query", "key", argument="key"),
        ApiKey("CookieKey", "cookie", "session", argument="session"),
        Basic("Login", username="username", password="password"),
    ),
    security=(("Token",),),
)


class Client(BaseClient):
    """Client for Golden.

    Close it with `close()`, or use `with`. Its options, but no credentials, can be read
    back, as `client.timeout`; `with_options(...)` returns a copy with others.
    `GOLDEN_LOG=debug` or `=info` in the environment logs what is sent, to stderr.

    Args:
        access_token: The token of the bearer scheme `Token`, or a function that returns
            it; by default the environment variable `GOLDEN_ACCESS_TOKEN`.
        x_key: The key of `HeaderKey`, or a function that returns it; by default the
            environment variable `GOLDEN_X_KEY`.
        key: The key of `QueryKey`, or a function that returns it; by default the
            environment variable `GOLDEN_KEY`.
        session: The key of `CookieKey`, or a function that returns it; by default the
            environment variable `GOLDEN_SESSION`.
        username: The user name of `Login`, or a function that returns it; by default
            the environment variable `GOLDEN_USERNAME`.
        password: The password of `Login`, or a function that returns it; by default the
            environment variable `GOLDEN_PASSWORD`.
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
        access_token: Credential | None = None,
        x_key: Credential | None = None,
        key: Credential | None = None,
        session: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
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
                "access_token": access_token,
                "x_key": x_key,
                "key": key,
                "session": session,
                "username": username,
                "password": password,
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
    def and_(self) -> AndApi:
        """The operations below `/and`."""
        from .apis.and_api import AndApi

        return AndApi(self)

    @cached_property
    def basic(self) -> BasicApi:
        """The operations below `/basic`."""
        from .apis.basic_api import BasicApi

        return BasicApi(self)

    @cached_property
    def bearer(self) -> BearerApi:
        """The operations below `/bearer`."""
        from .apis.bearer_api import BearerApi

        return BearerApi(self)

    @cached_property
    def cookie(self) -> CookieApi:
        """The operations below `/cookie`."""
        from .apis.cookie_api import CookieApi

        return CookieApi(self)

    @cached_property
    def header(self) -> HeaderApi:
        """The operations below `/header`."""
        from .apis.header_api import HeaderApi

        return HeaderApi(self)

    @cached_property
    def maybe(self) -> MaybeApi:
        """The operations below `/maybe`."""
        from .apis.maybe_api import MaybeApi

        return MaybeApi(self)

    @cached_property
    def none(self) -> NoneApi:
        """The operations below `/none`."""
        from .apis.none_api import NoneApi

        return NoneApi(self)

    @cached_property
    def or_(self) -> OrApi:
        """The operations below `/or`."""
        from .apis.or_api import OrApi

        return OrApi(self)

    @cached_property
    def query(self) -> QueryApi:
        """The operations below `/query`."""
        from .apis.query_api import QueryApi

        return QueryApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden.

    Close it with `await aclose()`, or use `async with`. Its options, but no
    credentials, can be read back, as `client.timeout`; `with_options(...)` returns a
    copy with others. `GOLDEN_LOG=debug` or `=info` in the environment logs what is
    sent, to stderr.

    Args:
        access_token: The token of the bearer scheme `Token`, or a function that returns
            it; by default the environment variable `GOLDEN_ACCESS_TOKEN`.
        x_key: The key of `HeaderKey`, or a function that returns it; by default the
            environment variable `GOLDEN_X_KEY`.
        key: The key of `QueryKey`, or a function that returns it; by default the
            environment variable `GOLDEN_KEY`.
        session: The key of `CookieKey`, or a function that returns it; by default the
            environment variable `GOLDEN_SESSION`.
        username: The user name of `Login`, or a function that returns it; by default
            the environment variable `GOLDEN_USERNAME`.
        password: The password of `Login`, or a function that returns it; by default the
            environment variable `GOLDEN_PASSWORD`.
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
        access_token: AsyncCredential | None = None,
        x_key: AsyncCredential | None = None,
        key: AsyncCredential | None = None,
        session: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
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
                "access_token": access_token,
                "x_key": x_key,
                "key": key,
                "session": session,
                "username": username,
                "password": password,
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
    def and_(self) -> AsyncAndApi:
        """The operations below `/and`."""
        from .apis.and_api import AsyncAndApi

        return AsyncAndApi(self)

    @cached_property
    def basic(self) -> AsyncBasicApi:
        """The operations below `/basic`."""
        from .apis.basic_api import AsyncBasicApi

        return AsyncBasicApi(self)

    @cached_property
    def bearer(self) -> AsyncBearerApi:
        """The operations below `/bearer`."""
        from .apis.bearer_api import AsyncBearerApi

        return AsyncBearerApi(self)

    @cached_property
    def cookie(self) -> AsyncCookieApi:
        """The operations below `/cookie`."""
        from .apis.cookie_api import AsyncCookieApi

        return AsyncCookieApi(self)

    @cached_property
    def header(self) -> AsyncHeaderApi:
        """The operations below `/header`."""
        from .apis.header_api import AsyncHeaderApi

        return AsyncHeaderApi(self)

    @cached_property
    def maybe(self) -> AsyncMaybeApi:
        """The operations below `/maybe`."""
        from .apis.maybe_api import AsyncMaybeApi

        return AsyncMaybeApi(self)

    @cached_property
    def none(self) -> AsyncNoneApi:
        """The operations below `/none`."""
        from .apis.none_api import AsyncNoneApi

        return AsyncNoneApi(self)

    @cached_property
    def or_(self) -> AsyncOrApi:
        """The operations below `/or`."""
        from .apis.or_api import AsyncOrApi

        return AsyncOrApi(self)

    @cached_property
    def query(self) -> AsyncQueryApi:
        """The operations below `/query`."""
        from .apis.query_api import AsyncQueryApi

        return AsyncQueryApi(self)
