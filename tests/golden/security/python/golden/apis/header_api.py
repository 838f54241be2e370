"""`HeaderApi` and `AsyncHeaderApi`: the operations of `header`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_HEADER: Operation[None] = Operation(
    "byHeader",
    "GET",
    "/header",
    responses={"204": empty()},
    security=(("HeaderKey",),),
)


class HeaderApi(Api):
    """The operations below `/header`."""

    def by_header(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /header`"""
        self._call(_BY_HEADER, options=request_options)

    def by_header_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_header`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_HEADER, options=request_options)


class AsyncHeaderApi(AsyncApi):
    """The operations below `/header`."""

    async def by_header(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /header`"""
        await self._call(_BY_HEADER, options=request_options)

    async def by_header_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_header`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_HEADER, options=request_options)
