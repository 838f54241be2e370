"""`PetsApi` and `AsyncPetsApi`: the operations of `pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal
from uuid import UUID

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_PETS: op.Operation[None] = op.Operation(
    "listPets",
    "GET",
    "/pets/{id}",
    parameters=(op.query("kinds", explode=False),),
    responses={"204": op.empty()},
)


class PetsApi(Api):
    """The operations below `/pets`."""

    def list_pets(
        self,
        id: UUID | str,
        *,
        x_trace: str | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /pets/{id}`

        Args:
            limit: How many.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _LIST_PETS,
            path={"id": id},
            query={"kinds": kinds, "limit": limit, "dry": dry},
            headers={"X-Trace": x_trace},
            options=request_options,
        )

    list_pets_with_http_info = with_http_info(list_pets)


class AsyncPetsApi(AsyncApi):
    """The operations below `/pets`."""

    async def list_pets(
        self,
        id: UUID | str,
        *,
        x_trace: str | None = None,
        kinds: Sequence[Literal["cat", "dog"]] | None = None,
        limit: int | None = None,
        dry: bool | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /pets/{id}`

        Args:
            limit: How many.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _LIST_PETS,
            path={"id": id},
            query={"kinds": kinds, "limit": limit, "dry": dry},
            headers={"X-Trace": x_trace},
            options=request_options,
        )

    list_pets_with_http_info = with_http_info_async(list_pets)
