"""`FileApi` and `AsyncFileApi`: the operations of `file`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, binary

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse

_GET_FILE: Operation[BinaryResponse] = Operation(
    "getFile",
    "GET",
    "/file",
    responses={"200": binary()},
)


class FileApi(Api):
    """The operations below `/file`."""

    def get_file(
        self, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`GET /file`"""
        return self._download(_GET_FILE, options=request_options)

    def get_file_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `get_file`; return its result with the status and the headers."""
        return self._download_with_http_info(_GET_FILE, options=request_options)


class AsyncFileApi(AsyncApi):
    """The operations below `/file`."""

    async def get_file(
        self, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`GET /file`"""
        return await self._download(_GET_FILE, options=request_options)

    async def get_file_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `get_file`; return its result with the status and the headers."""
        return await self._download_with_http_info(_GET_FILE, options=request_options)
