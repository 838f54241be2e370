"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.ids import Ids

_LIST_IDS: Operation[Ids] = Operation(
    "listIds",
    "GET",
    "/ids",
    responses={"200": json("Ids")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_ids(self, *, request_options: RequestOptions | None = None) -> Ids:
        """`GET /ids`"""
        return self._call(_LIST_IDS, options=request_options)

    def list_ids_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Ids]:
        """Call `list_ids`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_IDS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_ids(self, *, request_options: RequestOptions | None = None) -> Ids:
        """`GET /ids`"""
        return await self._call(_LIST_IDS, options=request_options)

    async def list_ids_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Ids]:
        """Call `list_ids`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_IDS, options=request_options)
