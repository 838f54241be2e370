"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_PETS: op.Operation[models.Pet] = op.Operation(
    "x1",
    "GET",
    "/pets",
    responses={"200": op.json(lambda: models.Pet)},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def list_pets(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_PETS, query={"l": limit}, options=request_options)

    list_pets_with_http_info = with_http_info(list_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def list_pets(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Pet:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_PETS, query={"l": limit}, options=request_options)

    list_pets_with_http_info = with_http_info_async(list_pets)
