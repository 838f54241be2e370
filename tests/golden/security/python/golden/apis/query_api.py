"""`QueryApi` and `AsyncQueryApi`: the operations of `query`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_QUERY: Operation[None] = Operation(
    "byQuery",
    "GET",
    "/query",
    responses={"204": empty()},
    security=(("QueryKey",),),
)


class QueryApi(Api):
    """The operations below `/query`."""

    def by_query(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /query`"""
        self._call(_BY_QUERY, options=request_options)

    def by_query_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_query`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_QUERY, options=request_options)


class AsyncQueryApi(AsyncApi):
    """The operations below `/query`."""

    async def by_query(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /query`"""
        await self._call(_BY_QUERY, options=request_options)

    async def by_query_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_query`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_QUERY, options=request_options)
