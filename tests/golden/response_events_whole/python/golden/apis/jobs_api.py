"""`JobsApi` and `AsyncJobsApi`: the operations of `jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, events

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.watch_jobs_response import WatchJobsResponse

_WATCH_JOBS: Operation[list[WatchJobsResponse]] = Operation(
    "watchJobs",
    "GET",
    "/jobs",
    responses={"200": events("WatchJobsResponse")},
    accept="text/event-stream",
)


class JobsApi(Api):
    """The operations below `/jobs`."""

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


class AsyncJobsApi(AsyncApi):
    """The operations below `/jobs`."""

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
