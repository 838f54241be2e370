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
from ._runtime.settings import Settings
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
    from .apis.admin_v2_api import AsyncAdminV2Api, AdminV2Api
    from .apis.none_api import AsyncNoneApi, NoneApi
    from .apis.pet_store_api import AsyncPetStoreApi, PetStoreApi

_SETTINGS = Settings(
    package="golden",
    title="Golden",
    version=__version__,
)


class Client(BaseClient):
    """Client for Golden."""

    def __init__(
        self,
        *,
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
    def admin_v2(self) -> AdminV2Api:
        """The operations of `admin-v2`."""
        from .apis.admin_v2_api import AdminV2Api

        return AdminV2Api(self)

    @cached_property
    def none(self) -> NoneApi:
        """The operations below `/none`."""
        from .apis.none_api import NoneApi

        return NoneApi(self)

    @cached_property
    def pet_store(self) -> PetStoreApi:
        """Buying pets."""
        from .apis.pet_store_api import PetStoreApi

        return PetStoreApi(self)


class AsyncClient(BaseAsyncClient):
    """Asynchronous client for Golden."""

    def __init__(
        self,
        *,
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
    def admin_v2(self) -> AsyncAdminV2Api:
        """The operations of `admin-v2`."""
        from .apis.admin_v2_api import AsyncAdminV2Api

        return AsyncAdminV2Api(self)

    @cached_property
    def none(self) -> AsyncNoneApi:
        """The operations below `/none`."""
        from .apis.none_api import AsyncNoneApi

        return AsyncNoneApi(self)

    @cached_property
    def pet_store(self) -> AsyncPetStoreApi:
        """Buying pets."""
        from .apis.pet_store_api import AsyncPetStoreApi

        return AsyncPetStoreApi(self)
