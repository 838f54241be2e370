"""`KeyApi` and `AsyncKeyApi`: the operations of `key`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.models import Base64
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_KEY: Operation[Base64] = Operation(
    "getKey",
    "GET",
    "/key",
    responses={"200": json("Base64")},
)


class KeyApi(Api):
    """The operations below `/key`."""

    def get_key(self, *, request_options: RequestOptions | None = None) -> Base64:
        """`GET /key`"""
        return self._call(_GET_KEY, options=request_options)

    def get_key_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Base64]:
        """Call `get_key`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_KEY, options=request_options)


class AsyncKeyApi(AsyncApi):
    """The operations below `/key`."""

    async def get_key(self, *, request_options: RequestOptions | None = None) -> Base64:
        """`GET /key`"""
        return await self._call(_GET_KEY, options=request_options)

    async def get_key_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Base64]:
        """Call `get_key`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_KEY, options=request_options)
