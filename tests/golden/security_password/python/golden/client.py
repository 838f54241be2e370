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
from ._runtime.settings import OAuth2, Server, Settings
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
    from .apis.pets_api import AsyncPetsApi, PetsApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    servers=(Server("https://api.example.com"),),
    schemes=(OAuth2("Login", password_url="/token", scopes=("read", "write")),),
    security=(("Login",),),
)


class Client(BaseClient):
    """Client for Golden.

    `access_token`, or the environment variable `GOLDEN_ACCESS_TOKEN`, is the OAuth 2
    access token of `Login`; a function may return it.

    `username`, or the environment variable `GOLDEN_USERNAME`, is the user name of
    `Login`; a function may return it.

    `password`, or the environment variable `GOLDEN_PASSWORD`, is the password of
    `Login`; a function may return it.

    `client_id`, or the environment variable `GOLDEN_CLIENT_ID`, is the id of the client
    that fetches access tokens of `Login`; a function may return it.

    `client_secret`, or the environment variable `GOLDEN_CLIENT_SECRET`, is the secret
    that goes with the id of `Login`; a function may return it.
    """

    def __init__(
        self,
        *,
        access_token: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
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
                "access_token": access_token,
                "username": username,
                "password": password,
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
    def pets(self) -> PetsApi:
        """The operations below `/pets`."""
        from .apis.pets_api import PetsApi

        return PetsApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden.

    `access_token`, or the environment variable `GOLDEN_ACCESS_TOKEN`, is the OAuth 2
    access token of `Login`; a function may return it.

    `username`, or the environment variable `GOLDEN_USERNAME`, is the user name of
    `Login`; a function may return it.

    `password`, or the environment variable `GOLDEN_PASSWORD`, is the password of
    `Login`; a function may return it.

    `client_id`, or the environment variable `GOLDEN_CLIENT_ID`, is the id of the client
    that fetches access tokens of `Login`; a function may return it.

    `client_secret`, or the environment variable `GOLDEN_CLIENT_SECRET`, is the secret
    that goes with the id of `Login`; a function may return it.
    """

    def __init__(
        self,
        *,
        access_token: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
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
                "access_token": access_token,
                "username": username,
                "password": password,
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
    def pets(self) -> AsyncPetsApi:
        """The operations below `/pets`."""
        from .apis.pets_api import AsyncPetsApi

        return AsyncPetsApi(self)
