"""`CallApi` and `AsyncCallApi`: the operations of `Api20100401Call`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_CALLS: Operation[None] = Operation(
    "listCalls",
    "GET",
    "/calls",
    responses={"204": empty()},
)


class CallApi(Api):
    """The operations of `Api20100401Call`."""

    def list_calls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /calls`"""
        self._call(_LIST_CALLS, options=request_options)

    def list_calls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_calls`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_CALLS, options=request_options)


class AsyncCallApi(AsyncApi):
    """The operations of `Api20100401Call`."""

    async def list_calls(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /calls`"""
        await self._call(_LIST_CALLS, options=request_options)

    async def list_calls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_calls`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_CALLS, options=request_options)
