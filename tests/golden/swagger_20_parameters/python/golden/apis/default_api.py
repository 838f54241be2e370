"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from uuid import UUID

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, header, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_PETS: Operation[None] = Operation(
    "listPets",
    "GET",
    "/pets/{id}",
    parameters=(
        header("X-Trace"),
        path("id"),
        query("kinds", explode=False),
        query("limit"),
        query("dry"),
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_pets(
        self,
        id: UUID | str,
        *,
        x_trace: str | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /pets/{id}`

        Args:
            limit: How many.
        """
        self._call(
            _LIST_PETS, (x_trace, id, kinds, limit, dry), options=request_options
        )

    def list_pets_with_http_info(
        self,
        id: UUID | str,
        *,
        x_trace: str | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `list_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _LIST_PETS, (x_trace, id, kinds, limit, dry), options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_pets(
        self,
        id: UUID | str,
        *,
        x_trace: str | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /pets/{id}`

        Args:
            limit: How many.
        """
        await self._call(
            _LIST_PETS, (x_trace, id, kinds, limit, dry), options=request_options
        )

    async def list_pets_with_http_info(
        self,
        id: UUID | str,
        *,
        x_trace: str | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `list_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_PETS, (x_trace, id, kinds, limit, dry), options=request_options
        )
