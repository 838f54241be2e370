"""`FeedsApi` and `AsyncFeedsApi`: the operations of `feeds`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, text, text_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_ADD_FEED: Operation[str] = Operation(
    "addFeed",
    "POST",
    "/feeds",
    body=text_body(media_type="application/atom+xml"),
    responses={"200": text()},
    accept="application/xml",
)


class FeedsApi(Api):
    """The operations below `/feeds`."""

    def add_feed(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /feeds`"""
        return self._call(_ADD_FEED, body=pet, options=request_options)

    def add_feed_with_http_info(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `add_feed`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_FEED, body=pet, options=request_options)


class AsyncFeedsApi(AsyncApi):
    """The operations below `/feeds`."""

    async def add_feed(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /feeds`"""
        return await self._call(_ADD_FEED, body=pet, options=request_options)

    async def add_feed_with_http_info(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `add_feed`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_FEED, body=pet, options=request_options
        )
