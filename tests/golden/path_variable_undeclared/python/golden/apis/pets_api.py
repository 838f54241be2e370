"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_PET: Operation[None] = Operation(
    "getPet",
    "GET",
    "/pets/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def get_pet(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /pets/{id}`"""
        self._call(_GET_PET, (id,), options=request_options)

    def get_pet_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_PET, (id,), options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def get_pet(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /pets/{id}`"""
        await self._call(_GET_PET, (id,), options=request_options)

    async def get_pet_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_PET, (id,), options=request_options)
