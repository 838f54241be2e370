"""`HobaApi` and `AsyncHobaApi`: the operations of `hoba`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_HOBA: Operation[None] = Operation(
    "byHoba",
    "GET",
    "/hoba",
    responses={"204": empty()},
    security=(("Hoba",),),
)


class HobaApi(Api):
    """The operations below `/hoba`."""

    def by_hoba(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /hoba`"""
        self._call(_BY_HOBA, options=request_options)

    def by_hoba_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_hoba`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_HOBA, options=request_options)


class AsyncHobaApi(AsyncApi):
    """The operations below `/hoba`."""

    async def by_hoba(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /hoba`"""
        await self._call(_BY_HOBA, options=request_options)

    async def by_hoba_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_hoba`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_HOBA, options=request_options)
