"""`PetApi` and `AsyncPetApi`: the operations of `pet-controller`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_PETS: Operation[None] = Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"204": empty()},
)


class PetApi(Api):
    """The operations of `pet-controller`."""

    def list_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /pets`"""
        self._call(_LIST_PETS, options=request_options)

    def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_PETS, options=request_options)


class AsyncPetApi(AsyncApi):
    """The operations of `pet-controller`."""

    async def list_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /pets`"""
        await self._call(_LIST_PETS, options=request_options)

    async def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_PETS, options=request_options)
