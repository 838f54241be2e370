"""`CookieApi` and `AsyncCookieApi`: the operations of `cookie`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_COOKIE: op.Operation[None] = op.Operation(
    "byCookie",
    "GET",
    "/cookie",
    responses={"204": op.empty()},
    security=(("CookieKey",),),
)


class CookieApi(Api):
    """The operations below `/cookie`."""

    def by_cookie(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /cookie`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_COOKIE, options=request_options)

    by_cookie_with_http_info = with_http_info(by_cookie)


class AsyncCookieApi(AsyncApi):
    """The operations below `/cookie`."""

    async def by_cookie(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /cookie`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_COOKIE, options=request_options)

    by_cookie_with_http_info = with_http_info_async(by_cookie)
