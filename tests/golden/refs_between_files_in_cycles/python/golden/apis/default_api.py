"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.owner import Owner

_LIST_OWNERS: Operation[Owner] = Operation(
    "listOwners",
    "GET",
    "/owners",
    responses={"200": json("Owner")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_owners(self, *, request_options: RequestOptions | None = None) -> Owner:
        """`GET /owners`"""
        return self._call(_LIST_OWNERS, options=request_options)

    def list_owners_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Owner]:
        """Call `list_owners`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_OWNERS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_owners(
        self, *, request_options: RequestOptions | None = None
    ) -> Owner:
        """`GET /owners`"""
        return await self._call(_LIST_OWNERS, options=request_options)

    async def list_owners_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Owner]:
        """Call `list_owners`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_OWNERS, options=request_options)
