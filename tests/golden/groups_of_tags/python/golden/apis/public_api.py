"""`PublicApi` and `AsyncPublicApi`: the operations of `public`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_CHECK_HEALTH: Operation[None] = Operation(
    "checkHealth",
    "GET",
    "/health",
    responses={"204": empty()},
)


class PublicApi(Api):
    """The operations of `public`."""

    def check_health(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /health`"""
        self._call(_CHECK_HEALTH, options=request_options)

    def check_health_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `check_health`; return its result with the status and the headers."""
        return self._call_with_http_info(_CHECK_HEALTH, options=request_options)


class AsyncPublicApi(AsyncApi):
    """The operations of `public`."""

    async def check_health(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /health`"""
        await self._call(_CHECK_HEALTH, options=request_options)

    async def check_health_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `check_health`; return its result with the status and the headers."""
        return await self._call_with_http_info(_CHECK_HEALTH, options=request_options)
