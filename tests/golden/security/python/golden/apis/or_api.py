"""`OrApi` and `AsyncOrApi`: the operations of `or`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_EITHER: Operation[None] = Operation(
    "byEither",
    "GET",
    "/or",
    responses={"204": empty()},
    security=(("Token",), ("QueryKey",)),
)


class OrApi(Api):
    """The operations below `/or`."""

    def by_either(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /or`"""
        self._call(_BY_EITHER, options=request_options)

    def by_either_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_either`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_EITHER, options=request_options)


class AsyncOrApi(AsyncApi):
    """The operations below `/or`."""

    async def by_either(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /or`"""
        await self._call(_BY_EITHER, options=request_options)

    async def by_either_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_either`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_EITHER, options=request_options)
