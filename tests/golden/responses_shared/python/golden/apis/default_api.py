"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_B: Operation[None] = Operation(
    "getB",
    "GET",
    "/b",
    responses={"204": empty(), "default": json("FailedResponse")},
)
_GET_A: Operation[None] = Operation(
    "getA",
    "GET",
    "/a",
    responses={"204": empty(), "default": json("FailedResponse")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_b(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /b`"""
        self._call(_GET_B, options=request_options)

    def get_b_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_b`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_B, options=request_options)

    def get_a(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /a`"""
        self._call(_GET_A, options=request_options)

    def get_a_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_a`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_A, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_b(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /b`"""
        await self._call(_GET_B, options=request_options)

    async def get_b_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_b`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_B, options=request_options)

    async def get_a(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /a`"""
        await self._call(_GET_A, options=request_options)

    async def get_a_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_a`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_A, options=request_options)
