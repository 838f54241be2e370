"""`CookieApi` and `AsyncCookieApi`: the operations of `cookie`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_COOKIE: Operation[None] = Operation(
    "byCookie",
    "GET",
    "/cookie",
    responses={"204": empty()},
    security=(("CookieKey",),),
)


class CookieApi(Api):
    """The operations below `/cookie`."""

    def by_cookie(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /cookie`"""
        self._call(_BY_COOKIE, options=request_options)

    def by_cookie_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_cookie`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_COOKIE, options=request_options)


class AsyncCookieApi(AsyncApi):
    """The operations below `/cookie`."""

    async def by_cookie(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /cookie`"""
        await self._call(_BY_COOKIE, options=request_options)

    async def by_cookie_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_cookie`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_COOKIE, options=request_options)
