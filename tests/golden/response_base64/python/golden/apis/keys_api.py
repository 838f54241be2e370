"""`KeysApi` and `AsyncKeysApi`: the operations of `keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.models import Base64
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_KEYS: Operation[list[Base64]] = Operation(
    "listKeys",
    "GET",
    "/keys",
    responses={"200": json("list[Base64]")},
)


class KeysApi(Api):
    """The operations below `/keys`."""

    def list_keys(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Base64]:
        """`GET /keys`"""
        return self._call(_LIST_KEYS, options=request_options)

    def list_keys_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Base64]]:
        """Call `list_keys`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_KEYS, options=request_options)


class AsyncKeysApi(AsyncApi):
    """The operations below `/keys`."""

    async def list_keys(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Base64]:
        """`GET /keys`"""
        return await self._call(_LIST_KEYS, options=request_options)

    async def list_keys_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Base64]]:
        """Call `list_keys`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_KEYS, options=request_options)
