"""`Client` and `AsyncClient` for OpenAI API."""

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
from ._runtime.settings import Bearer, Server, Settings
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
    from .apis.images_api import AsyncImagesApi, ImagesApi

_SETTINGS = Settings(
    package="openapi_openai",
    title="OpenAI API",
    version=__version__,
    servers=(Server("https://api.openai.com/v1"),),
    schemes=(Bearer("ApiKeyAuth", argument="access_token"),),
    security=(("ApiKeyAuth",),),
)


class Client(BaseClient):
    """Client for OpenAI API.

    `access_token`, or the environment variable `OPENAPI_OPENAI_ACCESS_TOKEN`, is the
    token of the bearer scheme `ApiKeyAuth`; a function may return it.
    """

    def __init__(
        self,
        *,
        access_token: Credential | None = None,
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
    def images(self) -> ImagesApi:
        """Given a prompt and/or an input image, the model will generate a new image."""
        from .apis.images_api import ImagesApi

        return ImagesApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for OpenAI API.

    `access_token`, or the environment variable `OPENAPI_OPENAI_ACCESS_TOKEN`, is the
    token of the bearer scheme `ApiKeyAuth`; a function may return it.
    """

    def __init__(
        self,
        *,
        access_token: AsyncCredential | None = None,
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
    def images(self) -> AsyncImagesApi:
        """Given a prompt and/or an input image, the model will generate a new image."""
        from .apis.images_api import AsyncImagesApi

        return AsyncImagesApi(self)
