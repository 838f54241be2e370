"""`TlsApi` and `AsyncTlsApi`: the operations of `tls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_WITH_TLS: Operation[None] = Operation(
    "withTls",
    "GET",
    "/tls",
    responses={"204": empty()},
    security=((),),
)


class TlsApi(Api):
    """The operations below `/tls`."""

    def with_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        self._call(_WITH_TLS, options=request_options)

    def with_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `with_tls`; return its result with the status and the headers."""
        return self._call_with_http_info(_WITH_TLS, options=request_options)


class AsyncTlsApi(AsyncApi):
    """The operations below `/tls`."""

    async def with_tls(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /tls`"""
        await self._call(_WITH_TLS, options=request_options)

    async def with_tls_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `with_tls`; return its result with the status and the headers."""
        return await self._call_with_http_info(_WITH_TLS, options=request_options)
