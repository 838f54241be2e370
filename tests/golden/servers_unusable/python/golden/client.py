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
from ._runtime.settings import Server, Settings, Variable
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
    from .apis.pets_api import AsyncPetsApi, PetsApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    servers=(
        Server("http://api.example.com"),
        Server(
            "{scheme}://api.example.com",
            variables={"scheme": Variable("https", enum=("https", "http"))},
        ),
    ),
)


ServerVariables = TypedDict(
    "ServerVariables",
    {
        "scheme": Literal["https", "http"],
    },
    total=False,
)
"""The variables in the URLs of the servers; one that is left out has its default."""


class Client(BaseClient):
    """Client for Golden."""

    def __init__(
        self,
        *,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: (
            int | Literal["http://api.example.com", "{scheme}://api.example.com"]
        ) = 0,
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
        )

    @cached_property
    def pets(self) -> PetsApi:
        """The operations below `/pets`."""
        from .apis.pets_api import PetsApi

        return PetsApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden."""

    def __init__(
        self,
        *,
        auth: AuthInput | None = None,
        base_url: str | None = None,
        server: (
            int | Literal["http://api.example.com", "{scheme}://api.example.com"]
        ) = 0,
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
        )

    @cached_property
    def pets(self) -> AsyncPetsApi:
        """The operations below `/pets`."""
        from .apis.pets_api import AsyncPetsApi

        return AsyncPetsApi(self)
