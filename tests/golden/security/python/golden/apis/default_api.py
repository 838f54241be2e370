"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_BEARER: op.Operation[None] = op.Operation(
    "byBearer",
    "GET",
    "/bearer",
    responses={"204": op.empty()},
)
_BY_HEADER: op.Operation[None] = op.Operation(
    "byHeader",
    "GET",
    "/header",
    responses={"204": op.empty()},
    security=(("HeaderKey",),),
)
_BY_QUERY: op.Operation[None] = op.Operation(
    "byQuery",
    "GET",
    "/query",
    responses={"204": op.empty()},
    security=(("QueryKey",),),
)
_BY_COOKIE: op.Operation[None] = op.Operation(
    "byCookie",
    "GET",
    "/cookie",
    responses={"204": op.empty()},
    security=(("CookieKey",),),
)
_BY_BASIC: op.Operation[None] = op.Operation(
    "byBasic",
    "GET",
    "/basic",
    responses={"204": op.empty()},
    security=(("Login",),),
)
_BY_NONE: op.Operation[None] = op.Operation(
    "byNone",
    "GET",
    "/none",
    responses={"204": op.empty()},
    security=(),
)
_BY_BOTH: op.Operation[None] = op.Operation(
    "byBoth",
    "GET",
    "/and",
    responses={"204": op.empty()},
    security=(("Token", "HeaderKey"),),
)
_BY_EITHER: op.Operation[None] = op.Operation(
    "byEither",
    "GET",
    "/or",
    responses={"204": op.empty()},
    security=(("Token",), ("QueryKey",)),
)
_BY_CHOICE: op.Operation[None] = op.Operation(
    "byChoice",
    "GET",
    "/maybe",
    responses={"204": op.empty()},
    security=((), ("Token",)),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_bearer(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /bearer`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_BEARER, options=request_options)

    def by_header(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /header`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_HEADER, options=request_options)

    def by_query(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /query`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_QUERY, options=request_options)

    def by_cookie(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /cookie`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_COOKIE, options=request_options)

    def by_basic(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /basic`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_BASIC, options=request_options)

    def by_none(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /none`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_NONE, options=request_options)

    def by_both(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /and`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_BOTH, options=request_options)

    def by_either(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /or`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_EITHER, options=request_options)

    def by_choice(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /maybe`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_CHOICE, options=request_options)

    by_bearer_with_http_info = with_http_info(by_bearer)
    by_header_with_http_info = with_http_info(by_header)
    by_query_with_http_info = with_http_info(by_query)
    by_cookie_with_http_info = with_http_info(by_cookie)
    by_basic_with_http_info = with_http_info(by_basic)
    by_none_with_http_info = with_http_info(by_none)
    by_both_with_http_info = with_http_info(by_both)
    by_either_with_http_info = with_http_info(by_either)
    by_choice_with_http_info = with_http_info(by_choice)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_bearer(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /bearer`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_BEARER, options=request_options)

    async def by_header(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /header`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_HEADER, options=request_options)

    async def by_query(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /query`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_QUERY, options=request_options)

    async def by_cookie(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /cookie`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_COOKIE, options=request_options)

    async def by_basic(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /basic`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_BASIC, options=request_options)

    async def by_none(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /none`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_NONE, options=request_options)

    async def by_both(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /and`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_BOTH, options=request_options)

    async def by_either(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /or`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_EITHER, options=request_options)

    async def by_choice(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /maybe`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_CHOICE, options=request_options)

    by_bearer_with_http_info = with_http_info_async(by_bearer)
    by_header_with_http_info = with_http_info_async(by_header)
    by_query_with_http_info = with_http_info_async(by_query)
    by_cookie_with_http_info = with_http_info_async(by_cookie)
    by_basic_with_http_info = with_http_info_async(by_basic)
    by_none_with_http_info = with_http_info_async(by_none)
    by_both_with_http_info = with_http_info_async(by_both)
    by_either_with_http_info = with_http_info_async(by_either)
    by_choice_with_http_info = with_http_info_async(by_choice)
