"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_PETS: op.Operation[None] = op.Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def list_pets(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_PETS, options=request_options)

    list_pets_with_http_info = with_http_info(list_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def list_pets(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_PETS, options=request_options)

    list_pets_with_http_info = with_http_info_async(list_pets)
