"""`UnknownApi` and `AsyncUnknownApi`: the operations of `unknown`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_UNKNOWN: Operation[None] = Operation(
    "byUnknown",
    "GET",
    "/unknown",
    responses={"204": empty()},
)


class UnknownApi(Api):
    """The operations below `/unknown`."""

    def by_unknown(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /unknown`"""
        self._call(_BY_UNKNOWN, options=request_options)

    def by_unknown_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_unknown`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_UNKNOWN, options=request_options)


class AsyncUnknownApi(AsyncApi):
    """The operations below `/unknown`."""

    async def by_unknown(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /unknown`"""
        await self._call(_BY_UNKNOWN, options=request_options)

    async def by_unknown_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_unknown`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_UNKNOWN, options=request_options)
