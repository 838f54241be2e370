"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, events

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.update import Update
    from ..models.watch_jobs_response import WatchJobsResponse

_GET_FEED: Operation[list[Update]] = Operation(
    "getFeed",
    "GET",
    "/feed",
    responses={"200": events("Update")},
    accept="text/event-stream",
)
_WATCH_JOBS: Operation[list[WatchJobsResponse]] = Operation(
    "watchJobs",
    "GET",
    "/jobs",
    responses={"200": events("WatchJobsResponse")},
    accept="text/event-stream",
)


class DefaultApi(Api):
    """The operations of `Default`."""

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

    def watch_jobs(
        self, *, request_options: RequestOptions | None = None
    ) -> list[WatchJobsResponse]:
        """`GET /jobs`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(_WATCH_JOBS, options=request_options)

    def watch_jobs_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[WatchJobsResponse]]:
        """Call `watch_jobs`; return its result with the status and the headers."""
        return self._call_with_http_info(_WATCH_JOBS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

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

    async def watch_jobs(
        self, *, request_options: RequestOptions | None = None
    ) -> list[WatchJobsResponse]:
        """`GET /jobs`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(_WATCH_JOBS, options=request_options)

    async def watch_jobs_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[WatchJobsResponse]]:
        """Call `watch_jobs`; return its result with the status and the headers."""
        return await self._call_with_http_info(_WATCH_JOBS, options=request_options)
