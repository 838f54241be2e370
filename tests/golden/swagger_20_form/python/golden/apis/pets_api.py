"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_RENAME_PET: op.Operation[None] = op.Operation(
    "renamePet",
    "POST",
    "/pets/{id}",
    body=op.form_body(op.field("words", style="form", explode=False)),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def rename_pet(
        self,
        id: UUID | str,
        *,
        name: str,
        words: Sequence[str] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets/{id}`

        Args:
            name: The new name.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _RENAME_PET,
            path={"id": id},
            body={"name": name, "words": words},
            options=request_options,
        )

    rename_pet_with_http_info = with_http_info(rename_pet)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def rename_pet(
        self,
        id: UUID | str,
        *,
        name: str,
        words: Sequence[str] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pets/{id}`

        Args:
            name: The new name.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _RENAME_PET,
            path={"id": id},
            body={"name": name, "words": words},
            options=request_options,
        )

    rename_pet_with_http_info = with_http_info_async(rename_pet)
