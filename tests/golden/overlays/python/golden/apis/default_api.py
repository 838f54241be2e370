"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet

_LIST_PETS: Operation[Pet] = Operation(
    "list_pets",
    "GET",
    "/pets",
    parameters=(query("limit"), query("after")),
    responses={"200": json("Pet")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_pets(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet:
        """`GET /pets`"""
        return self._call(_LIST_PETS, (limit, after), options=request_options)

    def list_pets_with_http_info(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Pet]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _LIST_PETS, (limit, after), options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_pets(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet:
        """`GET /pets`"""
        return await self._call(_LIST_PETS, (limit, after), options=request_options)

    async def list_pets_with_http_info(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Pet]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_PETS, (limit, after), options=request_options
        )
