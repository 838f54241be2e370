"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_CREATE_PET: op.Operation[models.PetResponse, models.PetHeaders] = op.Operation(
    "createPet",
    "POST",
    "/pets",
    body=op.json_body(),
    responses={
        "200": op.json(lambda: models.PetResponse),
        "default": op.json(lambda: models.ProblemResponse),
    },
    headers=op.ResponseHeaders(lambda: models.PetHeaders),
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def create_pet(
        self,
        *,
        name: str | Omit = omit,
        dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.PetResponse:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_PET,
            query={"dry": dry},
            body={"name": name},
            options=request_options,
        )

    create_pet_with_http_info = with_http_info(create_pet, _CREATE_PET)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def create_pet(
        self,
        *,
        name: str | Omit = omit,
        dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.PetResponse:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_PET,
            query={"dry": dry},
            body={"name": name},
            options=request_options,
        )

    create_pet_with_http_info = with_http_info_async(create_pet, _CREATE_PET)
