"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.any_pet import AnyPet

_LIST_PETS: Operation[list[AnyPet]] = Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"200": json("list[AnyPet]")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_pets(
        self, *, request_options: RequestOptions | None = None
    ) -> list[AnyPet]:
        """`GET /pets`"""
        return self._call(_LIST_PETS, options=request_options)

    def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[AnyPet]]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_PETS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_pets(
        self, *, request_options: RequestOptions | None = None
    ) -> list[AnyPet]:
        """`GET /pets`"""
        return await self._call(_LIST_PETS, options=request_options)

    async def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[AnyPet]]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_PETS, options=request_options)
