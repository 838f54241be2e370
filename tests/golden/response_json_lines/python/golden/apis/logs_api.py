"""`LogsApi` and `AsyncLogsApi`: the operations of `logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json_lines

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.log import Log

_GET_LOGS: Operation[list[Log]] = Operation(
    "getLogs",
    "GET",
    "/logs",
    responses={"200": json_lines("Log")},
    accept="application/x-ndjson",
)


class LogsApi(Api):
    """The operations below `/logs`."""

    def get_logs(self, *, request_options: RequestOptions | None = None) -> list[Log]:
        """`GET /logs`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(_GET_LOGS, options=request_options)

    def get_logs_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Log]]:
        """Call `get_logs`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_LOGS, options=request_options)


class AsyncLogsApi(AsyncApi):
    """The operations below `/logs`."""

    async def get_logs(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Log]:
        """`GET /logs`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(_GET_LOGS, options=request_options)

    async def get_logs_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Log]]:
        """Call `get_logs`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_LOGS, options=request_options)
