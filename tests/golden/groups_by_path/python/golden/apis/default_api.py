"""`DefaultApi` and `AsyncDefaultApi`: the operations of `default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, path

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_FIND: Operation[None] = Operation(
    "find",
    "GET",
    "/{id}",
    parameters=(path("id"),),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `default`."""

    def find(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """`GET /{id}`"""
        self._call(_FIND, (id,), options=request_options)

    def find_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `find`; return its result with the status and the headers."""
        return self._call_with_http_info(_FIND, (id,), options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `default`."""

    async def find(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /{id}`"""
        await self._call(_FIND, (id,), options=request_options)

    async def find_with_http_info(
        self, id: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `find`; return its result with the status and the headers."""
        return await self._call_with_http_info(_FIND, (id,), options=request_options)
