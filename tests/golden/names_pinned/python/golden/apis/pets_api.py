"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet

_LIST_PETS: Operation[Pet] = Operation(
    "x1",
    "GET",
    "/pets",
    parameters=(query("l"),),
    responses={"200": json("Pet")},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def list_pets(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> Pet:
        """`GET /pets`"""
        return self._call(_LIST_PETS, (limit,), options=request_options)

    def list_pets_with_http_info(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_PETS, (limit,), options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def list_pets(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> Pet:
        """`GET /pets`"""
        return await self._call(_LIST_PETS, (limit,), options=request_options)

    async def list_pets_with_http_info(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_PETS, (limit,), options=request_options
        )
