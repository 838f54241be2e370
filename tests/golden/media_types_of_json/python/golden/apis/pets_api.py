"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_ADD_PET: op.Operation[models.Pet] = op.Operation(
    "addPet",
    "POST",
    "/pets",
    body=op.json_body(media_type="application/vnd.pets.v2+json"),
    responses={"200": op.json(lambda: models.Pet)},
    accept="application/json; charset=utf-8",
)
_ADD_PET_WITH_JSON: op.Operation[models.Pet] = op.Operation(
    "addPet (application/json)",
    "POST",
    "/pets",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.Pet)},
    accept="application/json; charset=utf-8",
)
_CHANGE_PET: op.Operation[models.Pet] = op.Operation(
    "changePet",
    "PATCH",
    "/pets",
    body=op.json_body(media_type="application/merge-patch+json"),
    responses={"200": op.json(lambda: models.Pet)},
    accept="application/hal+json",
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def add_pet(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_PET, body={"name": name}, options=request_options)

    def add_pet_with_json(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_PET_WITH_JSON, body={"name": name}, options=request_options
        )

    def change_pet(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`PATCH /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CHANGE_PET, body={"name": name}, options=request_options)

    add_pet_with_http_info = with_http_info(add_pet)
    add_pet_with_json_with_http_info = with_http_info(add_pet_with_json)
    change_pet_with_http_info = with_http_info(change_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def add_pet(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_PET, body={"name": name}, options=request_options)

    async def add_pet_with_json(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_PET_WITH_JSON, body={"name": name}, options=request_options
        )

    async def change_pet(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`PATCH /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CHANGE_PET, body={"name": name}, options=request_options
        )

    add_pet_with_http_info = with_http_info_async(add_pet)
    add_pet_with_json_with_http_info = with_http_info_async(add_pet_with_json)
    change_pet_with_http_info = with_http_info_async(change_pet)
