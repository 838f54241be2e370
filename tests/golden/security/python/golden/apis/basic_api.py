"""`BasicApi` and `AsyncBasicApi`: the operations of `basic`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_BASIC: Operation[None] = Operation(
    "byBasic",
    "GET",
    "/basic",
    responses={"204": empty()},
    security=(("Login",),),
)


class BasicApi(Api):
    """The operations below `/basic`."""

    def by_basic(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /basic`"""
        self._call(_BY_BASIC, options=request_options)

    def by_basic_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_basic`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_BASIC, options=request_options)


class AsyncBasicApi(AsyncApi):
    """The operations below `/basic`."""

    async def by_basic(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /basic`"""
        await self._call(_BY_BASIC, options=request_options)

    async def by_basic_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_basic`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_BASIC, options=request_options)
