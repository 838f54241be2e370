"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

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
_ADD_PET: Operation[None] = Operation(
    "addPet",
    "POST",
    "/pets",
    responses={"204": empty()},
    security=(("login",),),
    scopes={"login": ("read",)},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def list_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /pets`"""
        self._call(_LIST_PETS, options=request_options)

    def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_PETS, options=request_options)

    def add_pet(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /pets`"""
        self._call(_ADD_PET, options=request_options)

    def add_pet_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `add_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_PET, options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def list_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /pets`"""
        await self._call(_LIST_PETS, options=request_options)

    async def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_PETS, options=request_options)

    async def add_pet(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /pets`"""
        await self._call(_ADD_PET, options=request_options)

    async def add_pet_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `add_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(_ADD_PET, options=request_options)
