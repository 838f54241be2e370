"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_BEARER: Operation[None] = Operation(
    "byBearer",
    "GET",
    "/bearer",
    responses={"204": empty()},
)
_BY_HEADER: Operation[None] = Operation(
    "byHeader",
    "GET",
    "/header",
    responses={"204": empty()},
    security=(("HeaderKey",),),
)
_BY_QUERY: Operation[None] = Operation(
    "byQuery",
    "GET",
    "/query",
    responses={"204": empty()},
    security=(("QueryKey",),),
)
_BY_COOKIE: Operation[None] = Operation(
    "byCookie",
    "GET",
    "/cookie",
    responses={"204": empty()},
    security=(("CookieKey",),),
)
_BY_BASIC: Operation[None] = Operation(
    "byBasic",
    "GET",
    "/basic",
    responses={"204": empty()},
    security=(("Login",),),
)
_BY_NONE: Operation[None] = Operation(
    "byNone",
    "GET",
    "/none",
    responses={"204": empty()},
    security=(),
)
_BY_BOTH: Operation[None] = Operation(
    "byBoth",
    "GET",
    "/and",
    responses={"204": empty()},
    security=(("Token", "HeaderKey"),),
)
_BY_EITHER: Operation[None] = Operation(
    "byEither",
    "GET",
    "/or",
    responses={"204": empty()},
    security=(("Token",), ("QueryKey",)),
)
_BY_CHOICE: Operation[None] = Operation(
    "byChoice",
    "GET",
    "/maybe",
    responses={"204": empty()},
    security=((), ("Token",)),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_bearer(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /bearer`"""
        self._call(_BY_BEARER, options=request_options)

    def by_bearer_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_bearer`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_BEARER, options=request_options)

    def by_header(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /header`"""
        self._call(_BY_HEADER, options=request_options)

    def by_header_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_header`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_HEADER, options=request_options)

    def by_query(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /query`"""
        self._call(_BY_QUERY, options=request_options)

    def by_query_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_query`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_QUERY, options=request_options)

    def by_cookie(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /cookie`"""
        self._call(_BY_COOKIE, options=request_options)

    def by_cookie_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_cookie`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_COOKIE, options=request_options)

    def by_basic(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /basic`"""
        self._call(_BY_BASIC, options=request_options)

    def by_basic_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_basic`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_BASIC, options=request_options)

    def by_none(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /none`"""
        self._call(_BY_NONE, options=request_options)

    def by_none_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_none`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_NONE, options=request_options)

    def by_both(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /and`"""
        self._call(_BY_BOTH, options=request_options)

    def by_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_both`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_BOTH, options=request_options)

    def by_either(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /or`"""
        self._call(_BY_EITHER, options=request_options)

    def by_either_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_either`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_EITHER, options=request_options)

    def by_choice(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /maybe`"""
        self._call(_BY_CHOICE, options=request_options)

    def by_choice_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_choice`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_CHOICE, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_bearer(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /bearer`"""
        await self._call(_BY_BEARER, options=request_options)

    async def by_bearer_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_bearer`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_BEARER, options=request_options)

    async def by_header(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /header`"""
        await self._call(_BY_HEADER, options=request_options)

    async def by_header_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_header`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_HEADER, options=request_options)

    async def by_query(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /query`"""
        await self._call(_BY_QUERY, options=request_options)

    async def by_query_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_query`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_QUERY, options=request_options)

    async def by_cookie(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /cookie`"""
        await self._call(_BY_COOKIE, options=request_options)

    async def by_cookie_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_cookie`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_COOKIE, options=request_options)

    async def by_basic(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /basic`"""
        await self._call(_BY_BASIC, options=request_options)

    async def by_basic_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_basic`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_BASIC, options=request_options)

    async def by_none(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /none`"""
        await self._call(_BY_NONE, options=request_options)

    async def by_none_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_none`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_NONE, options=request_options)

    async def by_both(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /and`"""
        await self._call(_BY_BOTH, options=request_options)

    async def by_both_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_both`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_BOTH, options=request_options)

    async def by_either(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /or`"""
        await self._call(_BY_EITHER, options=request_options)

    async def by_either_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_either`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_EITHER, options=request_options)

    async def by_choice(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /maybe`"""
        await self._call(_BY_CHOICE, options=request_options)

    async def by_choice_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_choice`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_CHOICE, options=request_options)
