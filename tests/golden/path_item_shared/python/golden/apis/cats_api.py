"""`CatsApi` and `AsyncCatsApi`: the operations of `cats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.get_pets_response import GetPetsResponse

_GET_CATS: Operation[GetPetsResponse] = Operation(
    "get /cats",
    "GET",
    "/cats",
    responses={"200": json("GetPetsResponse")},
)


class CatsApi(Api):
    """The operations below `/cats`."""

    def get_cats(
        self, *, request_options: RequestOptions | None = None
    ) -> GetPetsResponse:
        """`GET /cats`"""
        return self._call(_GET_CATS, options=request_options)

    def get_cats_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[GetPetsResponse]:
        """Call `get_cats`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_CATS, options=request_options)


class AsyncCatsApi(AsyncApi):
    """The operations below `/cats`."""

    async def get_cats(
        self, *, request_options: RequestOptions | None = None
    ) -> GetPetsResponse:
        """`GET /cats`"""
        return await self._call(_GET_CATS, options=request_options)

    async def get_cats_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[GetPetsResponse]:
        """Call `get_cats`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_CATS, options=request_options)
