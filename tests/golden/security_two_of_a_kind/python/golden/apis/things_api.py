"""`ThingsApi` and `AsyncThingsApi`: the operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_THINGS: Operation[None] = Operation(
    "listThings",
    "GET",
    "/things",
    responses={"204": empty()},
)


class ThingsApi(Api):
    """The operations below `/things`."""

    def list_things(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /things`"""
        self._call(_LIST_THINGS, options=request_options)

    def list_things_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_things`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_THINGS, options=request_options)


class AsyncThingsApi(AsyncApi):
    """The operations below `/things`."""

    async def list_things(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /things`"""
        await self._call(_LIST_THINGS, options=request_options)

    async def list_things_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_things`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_THINGS, options=request_options)
