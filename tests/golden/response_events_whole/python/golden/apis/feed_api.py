"""`FeedApi` and `AsyncFeedApi`: the operations of `feed`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, events

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.update import Update

_GET_FEED: Operation[list[Update]] = Operation(
    "getFeed",
    "GET",
    "/feed",
    responses={"200": events("Update")},
    accept="text/event-stream",
)


class FeedApi(Api):
    """The operations below `/feed`."""

    def get_feed(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Update]:
        """`GET /feed`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(_GET_FEED, options=request_options)

    def get_feed_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Update]]:
        """Call `get_feed`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_FEED, options=request_options)


class AsyncFeedApi(AsyncApi):
    """The operations below `/feed`."""

    async def get_feed(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Update]:
        """`GET /feed`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(_GET_FEED, options=request_options)

    async def get_feed_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Update]]:
        """Call `get_feed`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_FEED, options=request_options)
