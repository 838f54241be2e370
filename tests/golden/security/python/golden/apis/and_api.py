"""`AndApi` and `AsyncAndApi`: the operations of `and`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_BOTH: Operation[None] = Operation(
    "byBoth",
    "GET",
    "/and",
    responses={"204": empty()},
    security=(("Token", "HeaderKey"),),
)


class AndApi(Api):
    """The operations below `/and`."""

    def by_both(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /and`"""
        self._call(_BY_BOTH, options=request_options)

    def by_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_both`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_BOTH, options=request_options)


class AsyncAndApi(AsyncApi):
    """The operations below `/and`."""

    async def by_both(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /and`"""
        await self._call(_BY_BOTH, options=request_options)

    async def by_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_both`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_BOTH, options=request_options)
