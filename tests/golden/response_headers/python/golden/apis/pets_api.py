"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_PETS: op.Operation[list[str], models.ListPetsHeaders] = op.Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"200": op.json(lambda: list[str])},
    headers=op.ResponseHeaders(
        lambda: models.ListPetsHeaders, json=("X-Page",), exploded=("X-Quota",)
    ),
)
_ADD_PET: op.Operation[None, models.AddPetHeaders] = op.Operation(
    "addPet",
    "POST",
    "/pets",
    responses={"201": op.empty(), "202": op.empty(), "400": op.empty()},
    headers=op.ResponseHeaders(lambda: models.AddPetHeaders),
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def list_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[str]:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_PETS, options=request_options)

    def add_pet(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_PET, options=request_options)

    list_pets_with_http_info = with_http_info(list_pets, _LIST_PETS)
    add_pet_with_http_info = with_http_info(add_pet, _ADD_PET)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def list_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[str]:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_PETS, options=request_options)

    async def add_pet(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_PET, options=request_options)

    list_pets_with_http_info = with_http_info_async(list_pets, _LIST_PETS)
    add_pet_with_http_info = with_http_info_async(add_pet, _ADD_PET)
