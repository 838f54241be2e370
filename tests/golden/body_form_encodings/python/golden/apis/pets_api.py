"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_ADD_PET: op.Operation[None] = op.Operation(
    "addPet",
    "POST",
    "/pets",
    body=op.form_body(
        op.field("owner", type=lambda: models.AddPetRequestOwner),
        op.field("sizes", style="form", explode=False),
        op.field("colors", style="pipeDelimited"),
        op.field("filter", style="deepObject"),
        op.field("url", style="form", allow_reserved=True),
        op.field("note", media_type="application/json"),
    ),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def add_pet(
        self,
        *,
        name: str,
        tags: Sequence[str] | Omit = omit,
        owner: models.AddPetRequestOwner | models.AddPetRequestOwnerDict | Omit = omit,
        sizes: Sequence[int] | Omit = omit,
        colors: Sequence[str] | Omit = omit,
        filter: (
            models.AddPetRequestFilter | models.AddPetRequestFilterDict | Omit
        ) = omit,
        url: str | Omit = omit,
        note: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
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

    add_pet_with_http_info = with_http_info(add_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def add_pet(
        self,
        *,
        name: str,
        tags: Sequence[str] | Omit = omit,
        owner: models.AddPetRequestOwner | models.AddPetRequestOwnerDict | Omit = omit,
        sizes: Sequence[int] | Omit = omit,
        colors: Sequence[str] | Omit = omit,
        filter: (
            models.AddPetRequestFilter | models.AddPetRequestFilterDict | Omit
        ) = omit,
        url: str | Omit = omit,
        note: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
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

    add_pet_with_http_info = with_http_info_async(add_pet)
