"""`NoneApi` and `AsyncNoneApi`: the operations of `none`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_NONE: Operation[None] = Operation(
    "byNone",
    "GET",
    "/none",
    responses={"204": empty()},
    security=(),
)


class NoneApi(Api):
    """The operations below `/none`."""

    def by_none(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /none`"""
        self._call(_BY_NONE, options=request_options)

    def by_none_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_none`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_NONE, options=request_options)


class AsyncNoneApi(AsyncApi):
    """The operations below `/none`."""

    async def by_none(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /none`"""
        await self._call(_BY_NONE, options=request_options)

    async def by_none_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_none`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_NONE, options=request_options)
