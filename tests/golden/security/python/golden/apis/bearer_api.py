"""`BearerApi` and `AsyncBearerApi`: the operations of `bearer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_BEARER: Operation[None] = Operation(
    "byBearer",
    "GET",
    "/bearer",
    responses={"204": empty()},
)


class BearerApi(Api):
    """The operations below `/bearer`."""

    def by_bearer(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /bearer`"""
        self._call(_BY_BEARER, options=request_options)

    def by_bearer_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_bearer`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_BEARER, options=request_options)


class AsyncBearerApi(AsyncApi):
    """The operations below `/bearer`."""

    async def by_bearer(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /bearer`"""
        await self._call(_BY_BEARER, options=request_options)

    async def by_bearer_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_bearer`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_BEARER, options=request_options)
