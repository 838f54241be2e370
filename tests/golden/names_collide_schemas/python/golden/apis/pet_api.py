"""`PetApi2` and `AsyncPetApi2`: the operations of `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet_api import PetApi

_LIST_PETS: Operation[PetApi] = Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"200": json("PetApi")},
)


class PetApi2(Api):
    """The operations of `Pet`."""

    def list_pets(self, *, request_options: RequestOptions | None = None) -> PetApi:
        """`GET /pets`"""
        return self._call(_LIST_PETS, options=request_options)

    def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[PetApi]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_PETS, options=request_options)


class AsyncPetApi2(AsyncApi):
    """The operations of `Pet`."""

    async def list_pets(
        self, *, request_options: RequestOptions | None = None
    ) -> PetApi:
        """`GET /pets`"""
        return await self._call(_LIST_PETS, options=request_options)

    async def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[PetApi]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_PETS, options=request_options)
