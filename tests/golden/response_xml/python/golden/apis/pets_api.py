"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_ADD_PET: op.Operation[models.Pet] = op.Operation(
    "addPet",
    "POST",
    "/pets",
    body=op.json_body(optional=True),
    responses={"200": op.json(lambda: models.Pet)},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def add_pet(
        self,
        *,
        name: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_PET, body={"name": name}, options=request_options)

    add_pet_with_http_info = with_http_info(add_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def add_pet(
        self,
        *,
        name: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_PET, body={"name": name}, options=request_options)

    add_pet_with_http_info = with_http_info_async(add_pet)
