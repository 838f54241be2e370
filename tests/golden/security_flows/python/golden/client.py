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
from ._runtime.settings import Bearer, OAuth2, Server, Settings
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
    from .apis.default_api import AsyncDefaultApi, DefaultApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    servers=(Server("https://api.example.com"),),
    schemes=(
        OAuth2("Code", refresh_url="https://example.com/refresh", scopes=("read",)),
        OAuth2(
            "Device",
            refresh_url="https://example.com/token",
            argument="device",
            refresh_token="device_refresh_token",
            client_id="device_client_id",
            client_secret="device_client_secret",
        ),
        Bearer("Implicit", argument="implicit"),
        OAuth2(
            "User",
            password_url="/token",
            argument="user",
            username="user_username",
            password="user_password",
            client_id="user_client_id",
            client_secret="user_client_secret",
        ),
        OAuth2(
            "Machine",
            token_url="https://example.com/token",
            argument="machine",
            client_id="machine_client_id",
            client_secret="machine_client_secret",
        ),
        Bearer("Connect", argument="connect"),
    ),
    security=(("Code",),),
)


class Client(BaseClient):
    """Client for Golden.

    `access_token`, or the environment variable `GOLDEN_ACCESS_TOKEN`, is the OAuth 2
    access token of `Code`; a function may return it.

    `refresh_token`, or the environment variable `GOLDEN_REFRESH_TOKEN`, is the token
    that fetches a new access token for `Code`; a function may return it.

    `client_id`, or the environment variable `GOLDEN_CLIENT_ID`, is the id of the client
    that fetches access tokens of `Code`; a function may return it.

    `client_secret`, or the environment variable `GOLDEN_CLIENT_SECRET`, is the secret
    that goes with the id of `Code`; a function may return it.

    `device`, or the environment variable `GOLDEN_DEVICE`, is the OAuth 2 access token
    of `Device`; a function may return it.

    `device_refresh_token`, or the environment variable `GOLDEN_DEVICE_REFRESH_TOKEN`,
    is the token that fetches a new access token for `Device`; a function may return it.

    `device_client_id`, or the environment variable `GOLDEN_DEVICE_CLIENT_ID`, is the id
    of the client that fetches access tokens of `Device`; a function may return it.

    `device_client_secret`, or the environment variable `GOLDEN_DEVICE_CLIENT_SECRET`,
    is the secret that goes with the id of `Device`; a function may return it.

    `implicit`, or the environment variable `GOLDEN_IMPLICIT`, is the OAuth 2 access
    token of `Implicit`; a function may return it.

    `user`, or the environment variable `GOLDEN_USER`, is the OAuth 2 access token of
    `User`; a function may return it.

    `user_username`, or the environment variable `GOLDEN_USER_USERNAME`, is the user
    name of `User`; a function may return it.

    `user_password`, or the environment variable `GOLDEN_USER_PASSWORD`, is the password
    of `User`; a function may return it.

    `user_client_id`, or the environment variable `GOLDEN_USER_CLIENT_ID`, is the id of
    the client that fetches access tokens of `User`; a function may return it.

    `user_client_secret`, or the environment variable `GOLDEN_USER_CLIENT_SECRET`, is
    the secret that goes with the id of `User`; a function may return it.

    `machine`, or the environment variable `GOLDEN_MACHINE`, is the OAuth 2 access token
    of `Machine`; a function may return it.

    `machine_client_id`, or the environment variable `GOLDEN_MACHINE_CLIENT_ID`, is the
    id of the client that fetches access tokens of `Machine`; a function may return it.

    `machine_client_secret`, or the environment variable `GOLDEN_MACHINE_CLIENT_SECRET`,
    is the secret that goes with the id of `Machine`; a function may return it.

    `connect`, or the environment variable `GOLDEN_CONNECT`, is the access token of
    `Connect`; a function may return it.
    """

    def __init__(
        self,
        *,
        access_token: Credential | None = None,
        refresh_token: Credential | None = None,
        client_id: Credential | None = None,
        client_secret: Credential | None = None,
        device: Credential | None = None,
        device_refresh_token: Credential | None = None,
        device_client_id: Credential | None = None,
        device_client_secret: Credential | None = None,
        implicit: Credential | None = None,
        user: Credential | None = None,
        user_username: Credential | None = None,
        user_password: Credential | None = None,
        user_client_id: Credential | None = None,
        user_client_secret: Credential | None = None,
        machine: Credential | None = None,
        machine_client_id: Credential | None = None,
        machine_client_secret: Credential | None = None,
        connect: Credential | None = None,
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
                "refresh_token": refresh_token,
                "client_id": client_id,
                "client_secret": client_secret,
                "device": device,
                "device_refresh_token": device_refresh_token,
                "device_client_id": device_client_id,
                "device_client_secret": device_client_secret,
                "implicit": implicit,
                "user": user,
                "user_username": user_username,
                "user_password": user_password,
                "user_client_id": user_client_id,
                "user_client_secret": user_client_secret,
                "machine": machine,
                "machine_client_id": machine_client_id,
                "machine_client_secret": machine_client_secret,
                "connect": connect,
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
    def default(self) -> DefaultApi:
        """The operations of `Default`."""
        from .apis.default_api import DefaultApi

        return DefaultApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden.

    `access_token`, or the environment variable `GOLDEN_ACCESS_TOKEN`, is the OAuth 2
    access token of `Code`; a function may return it.

    `refresh_token`, or the environment variable `GOLDEN_REFRESH_TOKEN`, is the token
    that fetches a new access token for `Code`; a function may return it.

    `client_id`, or the environment variable `GOLDEN_CLIENT_ID`, is the id of the client
    that fetches access tokens of `Code`; a function may return it.

    `client_secret`, or the environment variable `GOLDEN_CLIENT_SECRET`, is the secret
    that goes with the id of `Code`; a function may return it.

    `device`, or the environment variable `GOLDEN_DEVICE`, is the OAuth 2 access token
    of `Device`; a function may return it.

    `device_refresh_token`, or the environment variable `GOLDEN_DEVICE_REFRESH_TOKEN`,
    is the token that fetches a new access token for `Device`; a function may return it.

    `device_client_id`, or the environment variable `GOLDEN_DEVICE_CLIENT_ID`, is the id
    of the client that fetches access tokens of `Device`; a function may return it.

    `device_client_secret`, or the environment variable `GOLDEN_DEVICE_CLIENT_SECRET`,
    is the secret that goes with the id of `Device`; a function may return it.

    `implicit`, or the environment variable `GOLDEN_IMPLICIT`, is the OAuth 2 access
    token of `Implicit`; a function may return it.

    `user`, or the environment variable `GOLDEN_USER`, is the OAuth 2 access token of
    `User`; a function may return it.

    `user_username`, or the environment variable `GOLDEN_USER_USERNAME`, is the user
    name of `User`; a function may return it.

    `user_password`, or the environment variable `GOLDEN_USER_PASSWORD`, is the password
    of `User`; a function may return it.

    `user_client_id`, or the environment variable `GOLDEN_USER_CLIENT_ID`, is the id of
    the client that fetches access tokens of `User`; a function may return it.

    `user_client_secret`, or the environment variable `GOLDEN_USER_CLIENT_SECRET`, is
    the secret that goes with the id of `User`; a function may return it.

    `machine`, or the environment variable `GOLDEN_MACHINE`, is the OAuth 2 access token
    of `Machine`; a function may return it.

    `machine_client_id`, or the environment variable `GOLDEN_MACHINE_CLIENT_ID`, is the
    id of the client that fetches access tokens of `Machine`; a function may return it.

    `machine_client_secret`, or the environment variable `GOLDEN_MACHINE_CLIENT_SECRET`,
    is the secret that goes with the id of `Machine`; a function may return it.

    `connect`, or the environment variable `GOLDEN_CONNECT`, is the access token of
    `Connect`; a function may return it.
    """

    def __init__(
        self,
        *,
        access_token: AsyncCredential | None = None,
        refresh_token: AsyncCredential | None = None,
        client_id: AsyncCredential | None = None,
        client_secret: AsyncCredential | None = None,
        device: AsyncCredential | None = None,
        device_refresh_token: AsyncCredential | None = None,
        device_client_id: AsyncCredential | None = None,
        device_client_secret: AsyncCredential | None = None,
        implicit: AsyncCredential | None = None,
        user: AsyncCredential | None = None,
        user_username: AsyncCredential | None = None,
        user_password: AsyncCredential | None = None,
        user_client_id: AsyncCredential | None = None,
        user_client_secret: AsyncCredential | None = None,
        machine: AsyncCredential | None = None,
        machine_client_id: AsyncCredential | None = None,
        machine_client_secret: AsyncCredential | None = None,
        connect: AsyncCredential | None = None,
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
                "refresh_token": refresh_token,
                "client_id": client_id,
                "client_secret": client_secret,
                "device": device,
                "device_refresh_token": device_refresh_token,
                "device_client_id": device_client_id,
                "device_client_secret": device_client_secret,
                "implicit": implicit,
                "user": user,
                "user_username": user_username,
                "user_password": user_password,
                "user_client_id": user_client_id,
                "user_client_secret": user_client_secret,
                "machine": machine,
                "machine_client_id": machine_client_id,
                "machine_client_secret": machine_client_secret,
                "connect": connect,
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
    def default(self) -> AsyncDefaultApi:
        """The operations of `Default`."""
        from .apis.default_api import AsyncDefaultApi

        return AsyncDefaultApi(self)
