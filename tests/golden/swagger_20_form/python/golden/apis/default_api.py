"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, form_body, part, path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_RENAME_PET: Operation[None] = Operation(
    "renamePet",
    "POST",
    "/pets/{id}",
    parameters=(path("id"),),
    body=form_body(part("words", style="form", explode=False)),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def rename_pet(
        self,
        id: UUID | str,
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
        id: UUID | str,
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


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def rename_pet(
        self,
        id: UUID | str,
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
        id: UUID | str,
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
