"""`MaybeApi` and `AsyncMaybeApi`: the operations of `maybe`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_CHOICE: Operation[None] = Operation(
    "byChoice",
    "GET",
    "/maybe",
    responses={"204": empty()},
    security=((), ("Token",)),
)


class MaybeApi(Api):
    """The operations below `/maybe`."""

    def by_choice(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /maybe`"""
        self._call(_BY_CHOICE, options=request_options)

    def by_choice_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_choice`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_CHOICE, options=request_options)


class AsyncMaybeApi(AsyncApi):
    """The operations below `/maybe`."""

    async def by_choice(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /maybe`"""
        await self._call(_BY_CHOICE, options=request_options)

    async def by_choice_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_choice`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_CHOICE, options=request_options)
