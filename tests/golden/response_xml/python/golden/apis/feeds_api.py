"""`FeedsApi` and `AsyncFeedsApi`: the operations of `feeds`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_ADD_FEED: op.Operation[str] = op.Operation(
    "addFeed",
    "POST",
    "/feeds",
    body=op.text_body(media_type="application/atom+xml"),
    responses={"200": op.text()},
    accept="application/xml",
)


class FeedsApi(Api):
    """The operations below `/feeds`."""

    def add_feed(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /feeds`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_ADD_FEED, body=body, options=request_options)

    add_feed_with_http_info = with_http_info(add_feed)


class AsyncFeedsApi(AsyncApi):
    """The operations below `/feeds`."""

    async def add_feed(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /feeds`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_ADD_FEED, body=body, options=request_options)

    add_feed_with_http_info = with_http_info_async(add_feed)
