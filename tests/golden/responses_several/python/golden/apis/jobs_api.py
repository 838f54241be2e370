"""`JobsApi` and `AsyncJobsApi`: the operations of `jobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.result import Result
    from ..models.ticket import Ticket

_START_JOB: Operation[Result | Ticket | None] = Operation(
    "startJob",
    "POST",
    "/jobs",
    responses={
        "200": json("Result"),
        "202": json("Ticket"),
        "204": empty(),
        "404": json("Problem"),
        "4XX": json("StartJobResponse4XX"),
        "default": json("Problem"),
    },
)


class JobsApi(Api):
    """The operations below `/jobs`."""

    def start_job(
        self, *, request_options: RequestOptions | None = None
    ) -> Result | Ticket | None:
        """`POST /jobs`"""
        return self._call(_START_JOB, options=request_options)

    def start_job_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result | Ticket | None]:
        """Call `start_job`; return its result with the status and the headers."""
        return self._call_with_http_info(_START_JOB, options=request_options)


class AsyncJobsApi(AsyncApi):
    """The operations below `/jobs`."""

    async def start_job(
        self, *, request_options: RequestOptions | None = None
    ) -> Result | Ticket | None:
        """`POST /jobs`"""
        return await self._call(_START_JOB, options=request_options)

    async def start_job_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result | Ticket | None]:
        """Call `start_job`; return its result with the status and the headers."""
        return await self._call_with_http_info(_START_JOB, options=request_options)
