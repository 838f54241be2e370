"""`RangeApi` and `AsyncRangeApi`: the operations of `range`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.result import Result

_GET_RANGE: Operation[Result] = Operation(
    "getRange",
    "GET",
    "/range",
    responses={"2XX": json("Result")},
)


class RangeApi(Api):
    """The operations below `/range`."""

    def get_range(self, *, request_options: RequestOptions | None = None) -> Result:
        """`GET /range`"""
        return self._call(_GET_RANGE, options=request_options)

    def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_range`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_RANGE, options=request_options)


class AsyncRangeApi(AsyncApi):
    """The operations below `/range`."""

    async def get_range(
        self, *, request_options: RequestOptions | None = None
    ) -> Result:
        """`GET /range`"""
        return await self._call(_GET_RANGE, options=request_options)

    async def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_range`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_RANGE, options=request_options)
