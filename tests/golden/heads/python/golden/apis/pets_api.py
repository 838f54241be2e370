"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_HEAD_PETS: Operation[None] = Operation(
    "headPets",
    "HEAD",
    "/pets",
    responses={"200": empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def head_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`HEAD /pets`"""
        self._call(_HEAD_PETS, options=request_options)

    def head_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `head_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_HEAD_PETS, options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def head_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`HEAD /pets`"""
        await self._call(_HEAD_PETS, options=request_options)

    async def head_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `head_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_HEAD_PETS, options=request_options)
