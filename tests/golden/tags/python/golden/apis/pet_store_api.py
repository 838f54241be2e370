"""`PetStoreApi` and `AsyncPetStoreApi`: the operations of `Pet Store`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_TWO_TAGS: Operation[None] = Operation(
    "twoTags",
    "GET",
    "/two",
    responses={"204": empty()},
)


class PetStoreApi(Api):
    """Buying pets."""

    def two_tags(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /two`"""
        self._call(_TWO_TAGS, options=request_options)

    def two_tags_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `two_tags`; return its result with the status and the headers."""
        return self._call_with_http_info(_TWO_TAGS, options=request_options)


class AsyncPetStoreApi(AsyncApi):
    """Buying pets."""

    async def two_tags(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /two`"""
        await self._call(_TWO_TAGS, options=request_options)

    async def two_tags_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `two_tags`; return its result with the status and the headers."""
        return await self._call_with_http_info(_TWO_TAGS, options=request_options)
