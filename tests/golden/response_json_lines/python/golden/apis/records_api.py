"""`RecordsApi` and `AsyncRecordsApi`: the operations of `records`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json_lines

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.log import Log

_GET_RECORDS: Operation[list[Log]] = Operation(
    "getRecords",
    "GET",
    "/records",
    responses={"200": json_lines("Log")},
    accept="application/json-seq",
)


class RecordsApi(Api):
    """The operations below `/records`."""

    def get_records(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Log]:
        """`GET /records`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(_GET_RECORDS, options=request_options)

    def get_records_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Log]]:
        """Call `get_records`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_RECORDS, options=request_options)


class AsyncRecordsApi(AsyncApi):
    """The operations below `/records`."""

    async def get_records(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Log]:
        """`GET /records`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(_GET_RECORDS, options=request_options)

    async def get_records_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Log]]:
        """Call `get_records`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_RECORDS, options=request_options)
