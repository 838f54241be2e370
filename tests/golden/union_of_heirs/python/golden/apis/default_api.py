"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, json_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_ADD_PET: Operation[Pet] = Operation(
    "addPet",
    "POST",
    "/pets",
    body=json_body(),
    responses={"200": json("Pet")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet:
        """`POST /pets`"""
        return self._call(_ADD_PET, body=pet, options=request_options)

    def add_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_PET, body=pet, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet:
        """`POST /pets`"""
        return await self._call(_ADD_PET, body=pet, options=request_options)

    async def add_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PET, body=pet, options=request_options
        )
