"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json_body, path, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_PUT_PET: Operation[None] = Operation(
    "putPet",
    "PUT",
    "/pets/{id}",
    parameters=(path("id"), query("version"), query("dry")),
    body=json_body(required=("id", "dry"), type="Pet", renamed=True),
    responses={"204": empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def put_pet(
        self,
        id: str,
        version: int,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{id}`"""
        self._call(_PUT_PET, (id, version, dry), body=pet, options=request_options)

    def put_pet_with_http_info(
        self,
        id: str,
        version: int,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `put_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _PUT_PET, (id, version, dry), body=pet, options=request_options
        )


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def put_pet(
        self,
        id: str,
        version: int,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{id}`"""
        await self._call(
            _PUT_PET, (id, version, dry), body=pet, options=request_options
        )

    async def put_pet_with_http_info(
        self,
        id: str,
        version: int,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `put_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PUT_PET, (id, version, dry), body=pet, options=request_options
        )
