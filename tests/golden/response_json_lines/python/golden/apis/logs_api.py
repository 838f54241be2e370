"""`LogsApi` and `AsyncLogsApi`: the operations of `logs`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_LOGS: op.Operation[list[models.Log]] = op.Operation(
    "getLogs",
    "GET",
    "/logs",
    responses={"200": op.json_lines(lambda: models.Log)},
    accept="application/x-ndjson",
)


class LogsApi(Api):
    """The operations below `/logs`."""

    def get_logs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /logs`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_LOGS, options=request_options)

    get_logs_with_http_info = with_http_info(get_logs)


class AsyncLogsApi(AsyncApi):
    """The operations below `/logs`."""

    async def get_logs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /logs`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_LOGS, options=request_options)

    get_logs_with_http_info = with_http_info_async(get_logs)
