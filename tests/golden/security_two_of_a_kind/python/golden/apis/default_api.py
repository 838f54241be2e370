"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_THINGS: Operation[None] = Operation(
    "listThings",
    "GET",
    "/things",
    responses={"204": empty()},
)
_LIST_INNER: Operation[None] = Operation(
    "listInner",
    "GET",
    "/inner",
    responses={"204": empty()},
    security=(("Inner",), ("Third", "Fourth")),
)
_WITH_TLS: Operation[None] = Operation(
    "withTls",
    "GET",
    "/tls",
    responses={"204": empty()},
    security=((),),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_things(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /things`"""
        self._call(_LIST_THINGS, options=request_options)

    def list_things_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_things`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_THINGS, options=request_options)

    def list_inner(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /inner`"""
        self._call(_LIST_INNER, options=request_options)

    def list_inner_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_inner`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_INNER, options=request_options)

    def with_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        self._call(_WITH_TLS, options=request_options)

    def with_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `with_tls`; return its result with the status and the headers."""
        return self._call_with_http_info(_WITH_TLS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_things(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /things`"""
        await self._call(_LIST_THINGS, options=request_options)

    async def list_things_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_things`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_THINGS, options=request_options)

    async def list_inner(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /inner`"""
        await self._call(_LIST_INNER, options=request_options)

    async def list_inner_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_inner`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_INNER, options=request_options)

    async def with_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        await self._call(_WITH_TLS, options=request_options)

    async def with_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `with_tls`; return its result with the status and the headers."""
        return await self._call_with_http_info(_WITH_TLS, options=request_options)
