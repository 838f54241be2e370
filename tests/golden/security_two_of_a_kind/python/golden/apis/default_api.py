"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_THINGS: op.Operation[None] = op.Operation(
    "listThings",
    "GET",
    "/things",
    responses={"204": op.empty()},
)
_WITH_TLS: op.Operation[None] = op.Operation(
    "withTls",
    "GET",
    "/tls",
    responses={"204": op.empty()},
    security=((),),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_things(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /things`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_THINGS, options=request_options)

    def with_tls(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /tls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_WITH_TLS, options=request_options)

    list_things_with_http_info = with_http_info(list_things)
    with_tls_with_http_info = with_http_info(with_tls)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_things(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /things`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_THINGS, options=request_options)

    async def with_tls(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /tls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_WITH_TLS, options=request_options)

    list_things_with_http_info = with_http_info_async(list_things)
    with_tls_with_http_info = with_http_info_async(with_tls)
