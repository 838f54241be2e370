"""`PetsApi` and `AsyncPetsApi`: the operations of `Pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_WATCH_PETS: Operation[None] = Operation(
    "watchPets",
    "POST",
    "/pets",
    responses={"204": empty()},
    security=(("Token",),),
)


class PetsApi(Api):
    """The operations of `Pets`."""

    def watch_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /pets`"""
        self._call(_WATCH_PETS, options=request_options)

    def watch_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `watch_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_WATCH_PETS, options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations of `Pets`."""

    async def watch_pets(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /pets`"""
        await self._call(_WATCH_PETS, options=request_options)

    async def watch_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `watch_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_WATCH_PETS, options=request_options)
