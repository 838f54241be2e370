"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from uuid import UUID

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import (
    Operation,
    ResponseHeaders,
    binary,
    empty,
    form_body,
    header,
    json,
    json_body,
    multipart_body,
    part,
    path,
    query,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import FileInput
    from ..models.any_pet import AnyPet, AnyPetDict
    from ..models.list_pets_headers import ListPetsHeaders

_LIST_PETS: Operation[list[AnyPet], ListPetsHeaders] = Operation(
    "listPets",
    "GET",
    "/pets",
    parameters=(
        header("X-Trace"),
        query("ids"),
        query("tags", style="pipeDelimited"),
        query("kinds", explode=False),
        query("limit"),
        query("rows"),
    ),
    responses={"200": json("list[AnyPet]"), "default": json("ProblemResponse")},
    headers=ResponseHeaders("ListPetsHeaders"),
)
_ADD_PET: Operation[AnyPet] = Operation(
    "addPet",
    "POST",
    "/pets",
    parameters=(header("X-Trace"), query("dry")),
    body=json_body(),
    responses={"201": json("AnyPet"), "default": json("ProblemResponse")},
    security=(("login",),),
    scopes={"login": ("read",)},
)
_RENAME_PET: Operation[None] = Operation(
    "renamePet",
    "POST",
    "/pets/{id}",
    parameters=(path("id"),),
    body=form_body(part("words", style="form", explode=False)),
    responses={"204": empty()},
)
_GET_PHOTO: Operation[BinaryResponse] = Operation(
    "getPhoto",
    "GET",
    "/pets/{id}/photo",
    parameters=(path("id"),),
    responses={"200": binary()},
    accept="image/png",
)
_SET_PHOTO: Operation[None] = Operation(
    "setPhoto",
    "PUT",
    "/pets/{id}/photo",
    parameters=(path("id"),),
    body=multipart_body(part("file", file=True)),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_pets(
        self,
        *,
        x_trace: str | None = None,
        ids: Sequence[int] | None = None,
        tags: Sequence[str] | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        rows: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[AnyPet]:
        """`GET /pets`

        Args:
            limit: How many.
            rows: Entries joined with tabs.
        """
        return self._call(
            _LIST_PETS,
            (x_trace, ids, tags, kinds, limit, rows),
            options=request_options,
        )

    def list_pets_with_http_info(
        self,
        *,
        x_trace: str | None = None,
        ids: Sequence[int] | None = None,
        tags: Sequence[str] | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        rows: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[list[AnyPet], ListPetsHeaders]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _LIST_PETS,
            (x_trace, ids, tags, kinds, limit, rows),
            options=request_options,
        )

    def add_pet(
        self,
        any_pet: AnyPet | AnyPetDict,
        *,
        x_trace: str | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> AnyPet:
        """`POST /pets`"""
        return self._call(
            _ADD_PET, (x_trace, dry), body=any_pet, options=request_options
        )

    def add_pet_with_http_info(
        self,
        any_pet: AnyPet | AnyPetDict,
        *,
        x_trace: str | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[AnyPet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_PET, (x_trace, dry), body=any_pet, options=request_options
        )

    def rename_pet(
        self,
        id: UUID,
        name: str,
        *,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pets/{id}`

        Args:
            name: The new name.
        """
        self._call(
            _RENAME_PET,
            (id,),
            body={"name": name, "words": words},
            options=request_options,
        )

    def rename_pet_with_http_info(
        self,
        id: UUID,
        name: str,
        *,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `rename_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _RENAME_PET,
            (id,),
            body={"name": name, "words": words},
            options=request_options,
        )

    def get_photo(
        self, id: UUID, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`GET /pets/{id}/photo`"""
        return self._download(_GET_PHOTO, (id,), options=request_options)

    def get_photo_with_http_info(
        self, id: UUID, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `get_photo`; return its result with the status and the headers."""
        return self._download_with_http_info(_GET_PHOTO, (id,), options=request_options)

    def set_photo(
        self,
        id: UUID,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{id}/photo`"""
        self._call(
            _SET_PHOTO,
            (id,),
            body={"file": file, "note": note},
            options=request_options,
        )

    def set_photo_with_http_info(
        self,
        id: UUID,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `set_photo`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SET_PHOTO,
            (id,),
            body={"file": file, "note": note},
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_pets(
        self,
        *,
        x_trace: str | None = None,
        ids: Sequence[int] | None = None,
        tags: Sequence[str] | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        rows: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[AnyPet]:
        """`GET /pets`

        Args:
            limit: How many.
            rows: Entries joined with tabs.
        """
        return await self._call(
            _LIST_PETS,
            (x_trace, ids, tags, kinds, limit, rows),
            options=request_options,
        )

    async def list_pets_with_http_info(
        self,
        *,
        x_trace: str | None = None,
        ids: Sequence[int] | None = None,
        tags: Sequence[str] | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        rows: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[list[AnyPet], ListPetsHeaders]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_PETS,
            (x_trace, ids, tags, kinds, limit, rows),
            options=request_options,
        )

    async def add_pet(
        self,
        any_pet: AnyPet | AnyPetDict,
        *,
        x_trace: str | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> AnyPet:
        """`POST /pets`"""
        return await self._call(
            _ADD_PET, (x_trace, dry), body=any_pet, options=request_options
        )

    async def add_pet_with_http_info(
        self,
        any_pet: AnyPet | AnyPetDict,
        *,
        x_trace: str | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[AnyPet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PET, (x_trace, dry), body=any_pet, options=request_options
        )

    async def rename_pet(
        self,
        id: UUID,
        name: str,
        *,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pets/{id}`

        Args:
            name: The new name.
        """
        await self._call(
            _RENAME_PET,
            (id,),
            body={"name": name, "words": words},
            options=request_options,
        )

    async def rename_pet_with_http_info(
        self,
        id: UUID,
        name: str,
        *,
        words: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `rename_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _RENAME_PET,
            (id,),
            body={"name": name, "words": words},
            options=request_options,
        )

    async def get_photo(
        self, id: UUID, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`GET /pets/{id}/photo`"""
        return await self._download(_GET_PHOTO, (id,), options=request_options)

    async def get_photo_with_http_info(
        self, id: UUID, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `get_photo`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _GET_PHOTO, (id,), options=request_options
        )

    async def set_photo(
        self,
        id: UUID,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{id}/photo`"""
        await self._call(
            _SET_PHOTO,
            (id,),
            body={"file": file, "note": note},
            options=request_options,
        )

    async def set_photo_with_http_info(
        self,
        id: UUID,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `set_photo`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SET_PHOTO,
            (id,),
            body={"file": file, "note": note},
            options=request_options,
        )
