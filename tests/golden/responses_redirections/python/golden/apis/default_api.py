"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json

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
_GET_RANGE: Operation[None] = Operation(
    "getRange",
    "GET",
    "/range",
    responses={"3XX": empty()},
    successes=("2XX", "3XX"),
)
_GET_BOTH: Operation[Moved] = Operation(
    "getBoth",
    "GET",
    "/both",
    responses={"200": json("Moved"), "302": empty(), "default": json("Failure")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_moved(self, *, request_options: RequestOptions | None = None) -> Moved:
        """`GET /moved`"""
        return self._call(_GET_MOVED, options=request_options)

    def get_moved_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_moved`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_MOVED, options=request_options)

    def get_range(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /range`"""
        self._call(_GET_RANGE, options=request_options)

    def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_range`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_RANGE, options=request_options)

    def get_both(self, *, request_options: RequestOptions | None = None) -> Moved:
        """`GET /both`"""
        return self._call(_GET_BOTH, options=request_options)

    def get_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_both`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_BOTH, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

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

    async def get_range(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /range`"""
        await self._call(_GET_RANGE, options=request_options)

    async def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_range`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_RANGE, options=request_options)

    async def get_both(self, *, request_options: RequestOptions | None = None) -> Moved:
        """`GET /both`"""
        return await self._call(_GET_BOTH, options=request_options)

    async def get_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Moved]:
        """Call `get_both`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_BOTH, options=request_options)
