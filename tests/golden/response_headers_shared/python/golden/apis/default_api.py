"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, ResponseHeaders, empty, text

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.counted_headers import CountedHeaders
    from ..models.get_c_headers import GetCHeaders

_GET_A: Operation[str, CountedHeaders] = Operation(
    "getA",
    "GET",
    "/a",
    responses={"200": text()},
    headers=ResponseHeaders("CountedHeaders"),
    accept="text/plain",
)
_GET_B: Operation[str, CountedHeaders] = Operation(
    "getB",
    "GET",
    "/b",
    responses={"200": text()},
    headers=ResponseHeaders("CountedHeaders"),
    accept="text/plain",
)
_GET_C: Operation[None, GetCHeaders] = Operation(
    "getC",
    "GET",
    "/c",
    responses={"200": empty()},
    headers=ResponseHeaders("GetCHeaders"),
)
_GET_LONGER: Operation[None, GetCHeaders] = Operation(
    "getLonger",
    "GET",
    "/longer",
    responses={"204": empty()},
    headers=ResponseHeaders("GetCHeaders"),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_a(self, *, request_options: RequestOptions | None = None) -> str:
        """`GET /a`"""
        return self._call(_GET_A, options=request_options)

    def get_a_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str, CountedHeaders]:
        """Call `get_a`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_A, options=request_options)

    def get_b(self, *, request_options: RequestOptions | None = None) -> str:
        """`GET /b`"""
        return self._call(_GET_B, options=request_options)

    def get_b_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str, CountedHeaders]:
        """Call `get_b`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_B, options=request_options)

    def get_c(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /c`"""
        self._call(_GET_C, options=request_options)

    def get_c_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None, GetCHeaders]:
        """Call `get_c`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_C, options=request_options)

    def get_longer(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /longer`"""
        self._call(_GET_LONGER, options=request_options)

    def get_longer_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None, GetCHeaders]:
        """Call `get_longer`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_LONGER, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_a(self, *, request_options: RequestOptions | None = None) -> str:
        """`GET /a`"""
        return await self._call(_GET_A, options=request_options)

    async def get_a_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str, CountedHeaders]:
        """Call `get_a`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_A, options=request_options)

    async def get_b(self, *, request_options: RequestOptions | None = None) -> str:
        """`GET /b`"""
        return await self._call(_GET_B, options=request_options)

    async def get_b_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str, CountedHeaders]:
        """Call `get_b`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_B, options=request_options)

    async def get_c(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /c`"""
        await self._call(_GET_C, options=request_options)

    async def get_c_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None, GetCHeaders]:
        """Call `get_c`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_C, options=request_options)

    async def get_longer(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /longer`"""
        await self._call(_GET_LONGER, options=request_options)

    async def get_longer_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None, GetCHeaders]:
        """Call `get_longer`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_LONGER, options=request_options)
