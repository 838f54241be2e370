"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.cat import Cat
    from ..models.id import Id
    from ..models.pet import Pet

_LIST_PETS: Operation[Pet] = Operation(
    "listPets",
    "GET",
    "/pets",
    responses={"200": json("Pet")},
)
_DELETE_PET: Operation[None] = Operation(
    "deletePet",
    "DELETE",
    "/pets/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)
_LIST_CATS: Operation[Cat] = Operation(
    "listCats",
    "GET",
    "/v2/cats",
    responses={"200": json("Cat")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_pets(self, *, request_options: RequestOptions | None = None) -> Pet:
        """`GET /pets`"""
        return self._call(_LIST_PETS, options=request_options)

    def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_PETS, options=request_options)

    def delete_pet(
        self, id: Id, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /pets/{id}`"""
        self._call(_DELETE_PET, (id,), options=request_options)

    def delete_pet_with_http_info(
        self, id: Id, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `delete_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(_DELETE_PET, (id,), options=request_options)

    def list_cats(self, *, request_options: RequestOptions | None = None) -> Cat:
        """`GET /v2/cats`"""
        return self._call(_LIST_CATS, options=request_options)

    def list_cats_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Cat]:
        """Call `list_cats`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_CATS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_pets(self, *, request_options: RequestOptions | None = None) -> Pet:
        """`GET /pets`"""
        return await self._call(_LIST_PETS, options=request_options)

    async def list_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_PETS, options=request_options)

    async def delete_pet(
        self, id: Id, *, request_options: RequestOptions | None = None
    ) -> None:
        """`DELETE /pets/{id}`"""
        await self._call(_DELETE_PET, (id,), options=request_options)

    async def delete_pet_with_http_info(
        self, id: Id, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `delete_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _DELETE_PET, (id,), options=request_options
        )

    async def list_cats(self, *, request_options: RequestOptions | None = None) -> Cat:
        """`GET /v2/cats`"""
        return await self._call(_LIST_CATS, options=request_options)

    async def list_cats_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Cat]:
        """Call `list_cats`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_CATS, options=request_options)
