"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_DIGEST: Operation[None] = Operation(
    "byDigest",
    "GET",
    "/digest",
    responses={"204": empty()},
)
_BY_HOBA: Operation[None] = Operation(
    "byHoba",
    "GET",
    "/hoba",
    responses={"204": empty()},
    security=(("Hoba",),),
)
_BY_TLS: Operation[None] = Operation(
    "byTls",
    "GET",
    "/tls",
    responses={"204": empty()},
    security=((),),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_digest(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /digest`"""
        self._call(_BY_DIGEST, options=request_options)

    def by_digest_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_digest`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_DIGEST, options=request_options)

    def by_hoba(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /hoba`"""
        self._call(_BY_HOBA, options=request_options)

    def by_hoba_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_hoba`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_HOBA, options=request_options)

    def by_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        self._call(_BY_TLS, options=request_options)

    def by_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_tls`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_TLS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_digest(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /digest`"""
        await self._call(_BY_DIGEST, options=request_options)

    async def by_digest_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_digest`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_DIGEST, options=request_options)

    async def by_hoba(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /hoba`"""
        await self._call(_BY_HOBA, options=request_options)

    async def by_hoba_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_hoba`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_HOBA, options=request_options)

    async def by_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        await self._call(_BY_TLS, options=request_options)

    async def by_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_tls`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_TLS, options=request_options)
