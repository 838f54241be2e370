"""`AApi` and `AsyncAApi`: the operations of `a`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_IT: Operation[None] = Operation(
    "getIt",
    "GET",
    "/a",
    responses={"204": empty()},
)


class AApi(Api):
    """The operations below `/a`."""

    def get_it(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /a`"""
        self._call(_GET_IT, options=request_options)

    def get_it_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_it`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_IT, options=request_options)


class AsyncAApi(AsyncApi):
    """The operations below `/a`."""

    async def get_it(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /a`"""
        await self._call(_GET_IT, options=request_options)

    async def get_it_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_it`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_IT, options=request_options)
