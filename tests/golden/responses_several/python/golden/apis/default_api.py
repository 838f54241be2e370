"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_GET_RANGE: Operation[Result] = Operation(
    "getRange",
    "GET",
    "/range",
    responses={"2XX": json("Result")},
)
_GET_DEFAULT: Operation[Result] = Operation(
    "getDefault",
    "GET",
    "/default",
    responses={"default": json("Result")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

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

    def get_range(self, *, request_options: RequestOptions | None = None) -> Result:
        """`GET /range`"""
        return self._call(_GET_RANGE, options=request_options)

    def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_range`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_RANGE, options=request_options)

    def get_default(self, *, request_options: RequestOptions | None = None) -> Result:
        """`GET /default`"""
        return self._call(_GET_DEFAULT, options=request_options)

    def get_default_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_default`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_DEFAULT, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

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

    async def get_range(
        self, *, request_options: RequestOptions | None = None
    ) -> Result:
        """`GET /range`"""
        return await self._call(_GET_RANGE, options=request_options)

    async def get_range_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_range`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_RANGE, options=request_options)

    async def get_default(
        self, *, request_options: RequestOptions | None = None
    ) -> Result:
        """`GET /default`"""
        return await self._call(_GET_DEFAULT, options=request_options)

    async def get_default_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_default`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_DEFAULT, options=request_options)
