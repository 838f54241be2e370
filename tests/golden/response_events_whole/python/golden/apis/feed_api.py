"""`FeedApi` and `AsyncFeedApi`: the operations of `feed`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_FEED: op.Operation[list[models.Update]] = op.Operation(
    "getFeed",
    "GET",
    "/feed",
    responses={"200": op.events(lambda: models.Update)},
    accept="text/event-stream",
)


class FeedApi(Api):
    """The operations below `/feed`."""

    def get_feed(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Update]:
        """`GET /feed`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_FEED, options=request_options)

    get_feed_with_http_info = with_http_info(get_feed)


class AsyncFeedApi(AsyncApi):
    """The operations below `/feed`."""

    async def get_feed(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Update]:
        """`GET /feed`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_FEED, options=request_options)

    get_feed_with_http_info = with_http_info_async(get_feed)
