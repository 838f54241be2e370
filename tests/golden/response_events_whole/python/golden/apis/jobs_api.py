"""`JobsApi` and `AsyncJobsApi`: the operations of `jobs`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_WATCH_JOBS: op.Operation[list[models.WatchJobsResponse]] = op.Operation(
    "watchJobs",
    "GET",
    "/jobs",
    responses={"200": op.events(lambda: models.WatchJobsResponse)},
    accept="text/event-stream",
)


class JobsApi(Api):
    """The operations below `/jobs`."""

    def watch_jobs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.WatchJobsResponse]:
        """`GET /jobs`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_WATCH_JOBS, options=request_options)

    watch_jobs_with_http_info = with_http_info(watch_jobs)


class AsyncJobsApi(AsyncApi):
    """The operations below `/jobs`."""

    async def watch_jobs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.WatchJobsResponse]:
        """`GET /jobs`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_WATCH_JOBS, options=request_options)

    watch_jobs_with_http_info = with_http_info_async(watch_jobs)
