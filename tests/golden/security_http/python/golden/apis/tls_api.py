"""`TlsApi` and `AsyncTlsApi`: the operations of `tls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_TLS: Operation[None] = Operation(
    "byTls",
    "GET",
    "/tls",
    responses={"204": empty()},
    security=((),),
)


class TlsApi(Api):
    """The operations below `/tls`."""

    def by_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        self._call(_BY_TLS, options=request_options)

    def by_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_tls`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_TLS, options=request_options)


class AsyncTlsApi(AsyncApi):
    """The operations below `/tls`."""

    async def by_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        await self._call(_BY_TLS, options=request_options)

    async def by_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_tls`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_TLS, options=request_options)
