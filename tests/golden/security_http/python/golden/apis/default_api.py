"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_DIGEST: op.Operation[None] = op.Operation(
    "byDigest",
    "GET",
    "/digest",
    responses={"204": op.empty()},
)
_BY_HOBA: op.Operation[None] = op.Operation(
    "byHoba",
    "GET",
    "/hoba",
    responses={"204": op.empty()},
    security=(("Hoba",),),
)
_BY_TLS: op.Operation[None] = op.Operation(
    "byTls",
    "GET",
    "/tls",
    responses={"204": op.empty()},
    security=((),),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_digest(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /digest`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_DIGEST, options=request_options)

    def by_hoba(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /hoba`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_HOBA, options=request_options)

    def by_tls(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /tls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_TLS, options=request_options)

    by_digest_with_http_info = with_http_info(by_digest)
    by_hoba_with_http_info = with_http_info(by_hoba)
    by_tls_with_http_info = with_http_info(by_tls)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_digest(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /digest`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_DIGEST, options=request_options)

    async def by_hoba(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /hoba`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_HOBA, options=request_options)

    async def by_tls(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /tls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_TLS, options=request_options)

    by_digest_with_http_info = with_http_info_async(by_digest)
    by_hoba_with_http_info = with_http_info_async(by_hoba)
    by_tls_with_http_info = with_http_info_async(by_tls)
