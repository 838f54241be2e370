"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, form_body, part

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.add_pet_request_filter import (
        AddPetRequestFilter,
        AddPetRequestFilterDict,
    )
    from ..models.add_pet_request_owner import (
        AddPetRequestOwner,
        AddPetRequestOwnerDict,
    )

_ADD_PET: Operation[None] = Operation(
    "addPet",
    "POST",
    "/pets",
    body=form_body(
        part("owner", type="AddPetRequestOwner"),
        part("sizes", style="form", explode=False),
        part("colors", style="pipeDelimited"),
        part("filter", style="deepObject"),
        part("url", style="form", allow_reserved=True),
        part("note", media_type="application/json"),
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_pet(
        self,
        name: str,
        *,
        tags: Sequence[str] | None = None,
        owner: AddPetRequestOwner | AddPetRequestOwnerDict | None = None,
        sizes: Sequence[int] | None = None,
        colors: Sequence[str] | None = None,
        filter: AddPetRequestFilter | AddPetRequestFilterDict | None = None,
        url: str | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pets`"""
        self._call(
            _ADD_PET,
            body={
                "name": name,
                "tags": tags,
                "owner": owner,
                "sizes": sizes,
                "colors": colors,
                "filter": filter,
                "url": url,
                "note": note,
            },
            options=request_options,
        )

    def add_pet_with_http_info(
        self,
        name: str,
        *,
        tags: Sequence[str] | None = None,
        owner: AddPetRequestOwner | AddPetRequestOwnerDict | None = None,
        sizes: Sequence[int] | None = None,
        colors: Sequence[str] | None = None,
        filter: AddPetRequestFilter | AddPetRequestFilterDict | None = None,
        url: str | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_PET,
            body={
                "name": name,
                "tags": tags,
                "owner": owner,
                "sizes": sizes,
                "colors": colors,
                "filter": filter,
                "url": url,
                "note": note,
            },
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_pet(
        self,
        name: str,
        *,
        tags: Sequence[str] | None = None,
        owner: AddPetRequestOwner | AddPetRequestOwnerDict | None = None,
        sizes: Sequence[int] | None = None,
        colors: Sequence[str] | None = None,
        filter: AddPetRequestFilter | AddPetRequestFilterDict | None = None,
        url: str | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pets`"""
        await self._call(
            _ADD_PET,
            body={
                "name": name,
                "tags": tags,
                "owner": owner,
                "sizes": sizes,
                "colors": colors,
                "filter": filter,
                "url": url,
                "note": note,
            },
            options=request_options,
        )

    async def add_pet_with_http_info(
        self,
        name: str,
        *,
        tags: Sequence[str] | None = None,
        owner: AddPetRequestOwner | AddPetRequestOwnerDict | None = None,
        sizes: Sequence[int] | None = None,
        colors: Sequence[str] | None = None,
        filter: AddPetRequestFilter | AddPetRequestFilterDict | None = None,
        url: str | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PET,
            body={
                "name": name,
                "tags": tags,
                "owner": owner,
                "sizes": sizes,
                "colors": colors,
                "filter": filter,
                "url": url,
                "note": note,
            },
            options=request_options,
        )
