"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_DELETE_PET: Operation[None] = Operation(
    "deletePet",
    "DELETE",
    "/pets/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_HEAD_PET: Operation[None] = Operation(
    "headPet",
    "HEAD",
    "/pets/{id}",
    parameters=(path("id"),),
    responses={"200": empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def delete_pet(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /pets/{id}`"""
        self._call(_DELETE_PET, (id,), options=request_options)

    def delete_pet_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `delete_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_DELETE_PET, (id,), options=request_options)

    def head_pet(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`HEAD /pets/{id}`"""
        self._call(_HEAD_PET, (id,), options=request_options)

    def head_pet_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `head_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_HEAD_PET, (id,), options=request_options)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def delete_pet(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /pets/{id}`"""
        await self._call(_DELETE_PET, (id,), options=request_options)

    async def delete_pet_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `delete_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _DELETE_PET, (id,), options=request_options
        )

    async def head_pet(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`HEAD /pets/{id}`"""
        await self._call(_HEAD_PET, (id,), options=request_options)

    async def head_pet_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `head_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _HEAD_PET, (id,), options=request_options
        )
