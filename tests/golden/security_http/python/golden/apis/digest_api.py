"""`DigestApi` and `AsyncDigestApi`: the operations of `digest`."""

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


class DigestApi(Api):
    """The operations below `/digest`."""

    def by_digest(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /digest`"""
        self._call(_BY_DIGEST, options=request_options)

    def by_digest_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_digest`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_DIGEST, options=request_options)


class AsyncDigestApi(AsyncApi):
    """The operations below `/digest`."""

    async def by_digest(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /digest`"""
        await self._call(_BY_DIGEST, options=request_options)

    async def by_digest_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_digest`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_DIGEST, options=request_options)
