"""`TlsApi` and `AsyncTlsApi`: the operations of `tls`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_TLS: op.Operation[None] = op.Operation(
    "byTls",
    "GET",
    "/tls",
    responses={"204": op.empty()},
    security=((),),
)


class TlsApi(Api):
    """The operations below `/tls`."""

    def by_tls(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /tls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_TLS, options=request_options)

    by_tls_with_http_info = with_http_info(by_tls)


class AsyncTlsApi(AsyncApi):
    """The operations below `/tls`."""

    async def by_tls(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /tls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_TLS, options=request_options)

    by_tls_with_http_info = with_http_info_async(by_tls)
