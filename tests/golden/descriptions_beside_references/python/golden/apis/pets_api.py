"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_PUT_PETS: op.Operation[None] = op.Operation(
    "putPets",
    "PUT",
    "/pets",
    responses={"204": op.empty(), "404": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def put_pets(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /pets`

        Args:
            limit: How many pets.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_PETS, query={"limit": limit}, options=request_options)

    put_pets_with_http_info = with_http_info(put_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def put_pets(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /pets`

        Args:
            limit: How many pets.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _PUT_PETS, query={"limit": limit}, options=request_options
        )

    put_pets_with_http_info = with_http_info_async(put_pets)
