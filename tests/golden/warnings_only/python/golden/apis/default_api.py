"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet

_GET_PET: Operation[Pet] = Operation(
    "getPet",
    "GET",
    "/pets",
    responses={"200": json("Pet")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_pet(self, *, request_options: RequestOptions | None = None) -> Pet:
        """`GET /pets`"""
        return self._call(_GET_PET, options=request_options)

    def get_pet_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `get_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_PET, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_pet(self, *, request_options: RequestOptions | None = None) -> Pet:
        """`GET /pets`"""
        return await self._call(_GET_PET, options=request_options)

    async def get_pet_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `get_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_PET, options=request_options)
