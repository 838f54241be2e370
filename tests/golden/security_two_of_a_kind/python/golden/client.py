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

    `x_first`, or the environment variable `GOLDEN_X_FIRST`, is the key of `First`; a
    function may return it.

    `second`, or the environment variable `GOLDEN_SECOND`, is the key of `Second`; a
    function may return it.

    `third`, or the environment variable `GOLDEN_THIRD`, is the key of `Third`; a
    function may return it.

    `fourth`, or the environment variable `GOLDEN_FOURTH`, is the key of `Fourth`; a
    function may return it.

    `inner`, or the environment variable `GOLDEN_INNER`, is the token of the bearer
    scheme `Inner`; a function may return it.

    `access_token`, or the environment variable `GOLDEN_ACCESS_TOKEN`, is the OAuth 2
    access token of `OAuth`; a function may return it.

    `client_id`, or the environment variable `GOLDEN_CLIENT_ID`, is the id of the client
    that fetches access tokens of `OAuth`; a function may return it.

    `client_secret`, or the environment variable `GOLDEN_CLIENT_SECRET`, is the secret
    that goes with the id of `OAuth`; a function may return it.
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

    `x_first`, or the environment variable `GOLDEN_X_FIRST`, is the key of `First`; a
    function may return it.

    `second`, or the environment variable `GOLDEN_SECOND`, is the key of `Second`; a
    function may return it.

    `third`, or the environment variable `GOLDEN_THIRD`, is the key of `Third`; a
    function may return it.

    `fourth`, or the environment variable `GOLDEN_FOURTH`, is the key of `Fourth`; a
    function may return it.

    `inner`, or the environment variable `GOLDEN_INNER`, is the token of the bearer
    scheme `Inner`; a function may return it.

    `access_token`, or the environment variable `GOLDEN_ACCESS_TOKEN`, is the OAuth 2
    access token of `OAuth`; a function may return it.

    `client_id`, or the environment variable `GOLDEN_CLIENT_ID`, is the id of the client
    that fetches access tokens of `OAuth`; a function may return it.

    `client_secret`, or the environment variable `GOLDEN_CLIENT_SECRET`, is the secret
    that goes with the id of `OAuth`; a function may return it.
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
