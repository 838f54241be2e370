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
from ._runtime.settings import Http, Server, Settings
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
    from .apis.digest_api import AsyncDigestApi, DigestApi
    from .apis.hoba_api import AsyncHobaApi, HobaApi
    from .apis.tls_api import AsyncTlsApi, TlsApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
    servers=(Server("https://api.example.com"),),
    schemes=(
        Http("Digest", "Digest", argument="credentials"),
        Http("Hoba", "HOBA", argument="hoba"),
    ),
    security=(("Digest",),),
)


class Client(BaseClient):
    """Client for Golden.

    `credentials`, or the environment variable `GOLDEN_CREDENTIALS`, is what the header
    `Authorization` holds after the name of the scheme, for `Digest`; a function may
    return it.

    `hoba`, or the environment variable `GOLDEN_HOBA`, is what the header
    `Authorization` holds after the name of the scheme, for `Hoba`; a function may
    return it.
    """

    def __init__(
        self,
        *,
        credentials: Credential | None = None,
        hoba: Credential | None = None,
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
                "credentials": credentials,
                "hoba": hoba,
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
    def digest(self) -> DigestApi:
        """The operations below `/digest`."""
        from .apis.digest_api import DigestApi

        return DigestApi(self)

    @cached_property
    def hoba(self) -> HobaApi:
        """The operations below `/hoba`."""
        from .apis.hoba_api import HobaApi

        return HobaApi(self)

    @cached_property
    def tls(self) -> TlsApi:
        """The operations below `/tls`."""
        from .apis.tls_api import TlsApi

        return TlsApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden.

    `credentials`, or the environment variable `GOLDEN_CREDENTIALS`, is what the header
    `Authorization` holds after the name of the scheme, for `Digest`; a function may
    return it.

    `hoba`, or the environment variable `GOLDEN_HOBA`, is what the header
    `Authorization` holds after the name of the scheme, for `Hoba`; a function may
    return it.
    """

    def __init__(
        self,
        *,
        credentials: AsyncCredential | None = None,
        hoba: AsyncCredential | None = None,
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
                "credentials": credentials,
                "hoba": hoba,
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
    def digest(self) -> AsyncDigestApi:
        """The operations below `/digest`."""
        from .apis.digest_api import AsyncDigestApi

        return AsyncDigestApi(self)

    @cached_property
    def hoba(self) -> AsyncHobaApi:
        """The operations below `/hoba`."""
        from .apis.hoba_api import AsyncHobaApi

        return AsyncHobaApi(self)

    @cached_property
    def tls(self) -> AsyncTlsApi:
        """The operations below `/tls`."""
        from .apis.tls_api import AsyncTlsApi

        return AsyncTlsApi(self)
