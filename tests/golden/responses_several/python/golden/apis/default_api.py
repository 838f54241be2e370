"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_GET_RANGE: op.Operation[models.Result] = op.Operation(
    "getRange",
    "GET",
    "/range",
    responses={"2XX": op.json(lambda: models.Result)},
)
_GET_DEFAULT: op.Operation[models.Result] = op.Operation(
    "getDefault",
    "GET",
    "/default",
    responses={"default": op.json(lambda: models.Result)},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def start_job(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result | models.Ticket | None:
        """`POST /jobs`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_START_JOB, options=request_options)

    def get_range(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result:
        """`GET /range`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_RANGE, options=request_options)

    def get_default(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result:
        """`GET /default`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_DEFAULT, options=request_options)

    start_job_with_http_info = with_http_info(start_job)
    get_range_with_http_info = with_http_info(get_range)
    get_default_with_http_info = with_http_info(get_default)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def start_job(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result | models.Ticket | None:
        """`POST /jobs`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_START_JOB, options=request_options)

    async def get_range(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result:
        """`GET /range`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_RANGE, options=request_options)

    async def get_default(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result:
        """`GET /default`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_DEFAULT, options=request_options)

    start_job_with_http_info = with_http_info_async(start_job)
    get_range_with_http_info = with_http_info_async(get_range)
    get_default_with_http_info = with_http_info_async(get_default)
