"""`JobsApi` and `AsyncJobsApi`: the operations of `jobs`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_START_JOB: op.Operation[models.Result | models.Ticket | None] = op.Operation(
    "startJob",
    "POST",
    "/jobs",
    responses={
        "200": op.json(lambda: models.Result),
        "202": op.json(lambda: models.Ticket),
        "204": op.empty(),
        "404": op.json(lambda: models.Problem),
        "4XX": op.json(lambda: models.StartJobResponse4XX),
        "default": op.json(lambda: models.Problem),
    },
)


class JobsApi(Api):
    """The operations below `/jobs`."""

    def start_job(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result | models.Ticket | None:
        """`POST /jobs`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_START_JOB, options=request_options)

    start_job_with_http_info = with_http_info(start_job)


class AsyncJobsApi(AsyncApi):
    """The operations below `/jobs`."""

    async def start_job(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result | models.Ticket | None:
        """`POST /jobs`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_START_JOB, options=request_options)

    start_job_with_http_info = with_http_info_async(start_job)
