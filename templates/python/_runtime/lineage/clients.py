"""The two clients of a tree of resources: they have the attributes that those of published SDKs have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from ..asynchronous.client import CoreAsyncClient
from ..omit import Omit, omit
from ..synchronous.client import CoreClient
from .attributes import ClientAttributes, apart

if TYPE_CHECKING:
    import httpx2

    from ..sending.client_options import BaseUrlInput
    from ..timeouts import TimeoutInput
    from ..writing.headers import HeaderValues


class SyncAPIClient(ClientAttributes, CoreClient):
    """The synchronous client."""

    def copy(
        self,
        *,
        base_url: BaseUrlInput | Omit | None = omit,
        timeout: TimeoutInput | Omit = omit,
        max_retries: int | Omit | None = omit,
        http_client: httpx2.Client | Omit | None = omit,
        default_headers: HeaderValues | Omit | None = omit,
        set_default_headers: HeaderValues | None = None,
        default_query: Mapping[str, object] | Omit | None = omit,
        set_default_query: Mapping[str, object] | None = None,
        _extra_kwargs: Mapping[str, Any] = MappingProxyType({}),
        **options: Any,
    ) -> Self:
        """Return a copy with other options; None leaves what there is, but of `timeout`, where it waits for ever.

        Headers and query are added to, or with `set_` take the place of all. It shares the connections of this client, or
        has those of an `http_client`.
        """
        changes, given = apart(
            {
                **options,
                **_extra_kwargs,
                "base_url": base_url,
                "max_retries": max_retries,
                "default_headers": default_headers,
                "default_query": default_query,
            }
        )
        options.clear()  # so that no traceback shows what may be credentials
        http_client = omit if http_client is None else http_client
        copy = self._changed({**changes, "timeout": timeout}, http_client, given)
        copy._set_defaults(set_default_headers, set_default_query)
        return copy

    with_options = copy


class AsyncAPIClient(ClientAttributes, CoreAsyncClient):
    """The asynchronous client."""

    def copy(
        self,
        *,
        base_url: BaseUrlInput | Omit | None = omit,
        timeout: TimeoutInput | Omit = omit,
        max_retries: int | Omit | None = omit,
        http_client: httpx2.AsyncClient | Omit | None = omit,
        default_headers: HeaderValues | Omit | None = omit,
        set_default_headers: HeaderValues | None = None,
        default_query: Mapping[str, object] | Omit | None = omit,
        set_default_query: Mapping[str, object] | None = None,
        _extra_kwargs: Mapping[str, Any] = MappingProxyType({}),
        **options: Any,
    ) -> Self:
        """Return a copy with other options; None leaves what there is, but of `timeout`, where it waits for ever.

        Headers and query are added to, or with `set_` take the place of all. It shares the connections of this client, or
        has those of an `http_client`.
        """
        changes, given = apart(
            {
                **options,
                **_extra_kwargs,
                "base_url": base_url,
                "max_retries": max_retries,
                "default_headers": default_headers,
                "default_query": default_query,
            }
        )
        options.clear()  # so that no traceback shows what may be credentials
        http_client = omit if http_client is None else http_client
        copy = self._changed({**changes, "timeout": timeout}, http_client, given)
        copy._set_defaults(set_default_headers, set_default_query)
        return copy

    with_options = copy
