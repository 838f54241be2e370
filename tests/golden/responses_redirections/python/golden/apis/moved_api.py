"""`MovedApi` and `AsyncMovedApi`: the operations of `moved`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.moved import Moved

_GET_MOVED: Operation[Moved] = Operation(
    "getMoved",
    "GET",
    "/moved",
    responses={"302": json("Moved"), "default": json("Failure")},
    successes=("302",),
)


class MovedApi(Api):
    """The operations below `/moved`."""

    def get_moved(self, *, request_options: RequestOptions | None = None) -> Moved:
        """`GET /moved`"""
        return self._call(_GET_MOVED, options=request_options)

    def get_moved_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_moved`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_MOVED, options=request_options)


class AsyncMovedApi(AsyncApi):
    """The operations below `/moved`."""

    async def get_moved(
        self, *, request_options: RequestOptions | None = None
    ) -> Moved:
        """`GET /moved`"""
        return await self._call(_GET_MOVED, options=request_options)

    async def get_moved_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_moved`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_MOVED, options=request_options)
