"""`DogsApi` and `AsyncDogsApi`: the operations of `dogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.get_pets_response import GetPetsResponse

_GET_DOGS: Operation[GetPetsResponse] = Operation(
    "get /dogs",
    "GET",
    "/dogs",
    responses={"200": json("GetPetsResponse")},
)


class DogsApi(Api):
    """The operations below `/dogs`."""

    def get_dogs(
        self, *, request_options: RequestOptions | None = None
    ) -> GetPetsResponse:
        """`GET /dogs`"""
        return self._call(_GET_DOGS, options=request_options)

    def get_dogs_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[GetPetsResponse]:
        """Call `get_dogs`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_DOGS, options=request_options)


class AsyncDogsApi(AsyncApi):
    """The operations below `/dogs`."""

    async def get_dogs(
        self, *, request_options: RequestOptions | None = None
    ) -> GetPetsResponse:
        """`GET /dogs`"""
        return await self._call(_GET_DOGS, options=request_options)

    async def get_dogs_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[GetPetsResponse]:
        """Call `get_dogs`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_DOGS, options=request_options)
