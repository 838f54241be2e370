"""`RangeApi` and `AsyncRangeApi`: the operations of `range`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_RANGE: Operation[None] = Operation(
    "getRange",
    "GET",
    "/range",
    responses={"3XX": empty()},
    successes=("2XX", "3XX"),
)


class RangeApi(Api):
    """The operations below `/range`."""

    def get_range(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /range`"""
        self._call(_GET_RANGE, options=request_options)

    def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_range`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_RANGE, options=request_options)


class AsyncRangeApi(AsyncApi):
    """The operations below `/range`."""

    async def get_range(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /range`"""
        await self._call(_GET_RANGE, options=request_options)

    async def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_range`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_RANGE, options=request_options)
