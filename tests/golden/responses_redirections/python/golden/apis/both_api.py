"""`BothApi` and `AsyncBothApi`: the operations of `both`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.moved import Moved

_GET_BOTH: Operation[Moved] = Operation(
    "getBoth",
    "GET",
    "/both",
    responses={"200": json("Moved"), "302": empty(), "default": json("Failure")},
)


class BothApi(Api):
    """The operations below `/both`."""

    def get_both(self, *, request_options: RequestOptions | None = None) -> Moved:
        """`GET /both`"""
        return self._call(_GET_BOTH, options=request_options)

    def get_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_both`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_BOTH, options=request_options)


class AsyncBothApi(AsyncApi):
    """The operations below `/both`."""

    async def get_both(self, *, request_options: RequestOptions | None = None) -> Moved:
        """`GET /both`"""
        return await self._call(_GET_BOTH, options=request_options)

    async def get_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_both`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_BOTH, options=request_options)
