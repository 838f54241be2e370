"""`DigestApi` and `AsyncDigestApi`: the operations of `digest`."""

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


class DigestApi(Api):
    """The operations below `/digest`."""

    def by_digest(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /digest`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_DIGEST, options=request_options)

    by_digest_with_http_info = with_http_info(by_digest)


class AsyncDigestApi(AsyncApi):
    """The operations below `/digest`."""

    async def by_digest(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /digest`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_DIGEST, options=request_options)

    by_digest_with_http_info = with_http_info_async(by_digest)
