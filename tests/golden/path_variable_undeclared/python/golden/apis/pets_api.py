"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_PET: op.Operation[None] = op.Operation(
    "getPet",
    "GET",
    "/pets/{id}",
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def get_pet(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_PET, path={"id": id}, options=request_options)

    get_pet_with_http_info = with_http_info(get_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def get_pet(
        self, id: str, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /pets/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_PET, path={"id": id}, options=request_options)

    get_pet_with_http_info = with_http_info_async(get_pet)
