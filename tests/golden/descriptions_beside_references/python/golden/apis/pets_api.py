"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_PUT_PETS: Operation[None] = Operation(
    "putPets",
    "PUT",
    "/pets",
    parameters=(query("limit"),),
    responses={"204": empty(), "404": empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def put_pets(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /pets`

        Args:
            limit: How many pets.
        """
        self._call(_PUT_PETS, (limit,), options=request_options)

    def put_pets_with_http_info(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_PETS, (limit,), options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def put_pets(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /pets`

        Args:
            limit: How many pets.
        """
        await self._call(_PUT_PETS, (limit,), options=request_options)

    async def put_pets_with_http_info(
        self, *, limit: int | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _PUT_PETS, (limit,), options=request_options
        )
