"""A part of the handmade client."""
# ruff: noqa: PLC0415  # written as the generator writes it

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ._runtime.clients import (
    DEFAULT_MAX_RESPONSE_BYTES,
    AsyncCredential,
    AsyncMiddleware,
    AsyncTransportInput,
    AuthInput,
    BaseAsyncClient,
    BaseClient,
    Certificate,
    Credential,
    HeaderValues,
    Middleware,
    OnDrift,
    Timeout,
    TransportInput,
    Verify,
)
from ._runtime.omit import Omit, omit
from ._runtime.settings import ApiKey, Basic, Bearer, Server, Settings

if TYPE_CHECKING:
    import httpx2

    from .apis.images_api import AsyncImagesApi, ImagesApi

_SETTINGS = Settings(
    package="shop",
    title="Shop",
    version="2.0.0",
    servers=(Server("https://api.example.com/v1"),),
    schemes=(
        Bearer("bearer", argument="access_token"),
        ApiKey("key", "query", "api_key", argument="api_key"),
        Basic("basic"),
    ),
    security=(("bearer",), ("key",), ("basic",)),
)


class Client(BaseClient):
    """A client."""

    def __init__(
        self,
        *,
        access_token: Credential | None = None,
        api_key: Credential | None = None,
        username: Credential | None = None,
        password: Credential | None = None,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: int | str = 0,
        server_variables: Mapping[str, str] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        retry: Literal["safe", "all"] = "safe",
        default_headers: HeaderValues | None = None,
        default_query: Mapping[str, object] | None = None,
        array_format: Literal["repeat", "brackets"] = "repeat",
        http_client: httpx2.Client | None = None,
        transport: TransportInput | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        proxy: str | None = None,
        middleware: Sequence[Middleware] = (),
        strict: bool = False,
        on_drift: OnDrift | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        log_bodies: bool = False,
    ) -> None:
        super().__init__(
            _SETTINGS,
            {"access_token": access_token, "api_key": api_key, "username": username, "password": password},
            auth=auth,
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query=default_query,
            array_format=array_format,
            http_client=http_client,
            transport=transport,
            verify=verify,
            cert=cert,
            proxy=proxy,
            middleware=middleware,
            strict=strict,
            on_drift=on_drift,
            max_response_bytes=max_response_bytes,
            log_bodies=log_bodies,
        )

    @cached_property
    def images(self) -> ImagesApi:
        """Images."""
        from .apis.images_api import ImagesApi

        return ImagesApi(self)


class AsyncClient(BaseAsyncClient):
    """A client."""

    def __init__(
        self,
        *,
        access_token: AsyncCredential | None = None,
        api_key: AsyncCredential | None = None,
        username: AsyncCredential | None = None,
        password: AsyncCredential | None = None,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: int | str = 0,
        server_variables: Mapping[str, str] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        retry: Literal["safe", "all"] = "safe",
        default_headers: HeaderValues | None = None,
        default_query: Mapping[str, object] | None = None,
        array_format: Literal["repeat", "brackets"] = "repeat",
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransportInput | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        proxy: str | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        strict: bool = False,
        on_drift: OnDrift | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        log_bodies: bool = False,
    ) -> None:
        super().__init__(
            _SETTINGS,
            {"access_token": access_token, "api_key": api_key, "username": username, "password": password},
            auth=auth,
            base_url=base_url,
            server=server,
            server_variables=server_variables,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            default_headers=default_headers,
            default_query=default_query,
            array_format=array_format,
            http_client=http_client,
            transport=transport,
            verify=verify,
            cert=cert,
            proxy=proxy,
            middleware=middleware,
            strict=strict,
            on_drift=on_drift,
            max_response_bytes=max_response_bytes,
            log_bodies=log_bodies,
        )

    @cached_property
    def images(self) -> AsyncImagesApi:
        """Images."""
        from .apis.images_api import AsyncImagesApi

        return AsyncImagesApi(self)
