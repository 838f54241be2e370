"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_GET_ALL: op.Operation[list[models.Log]] = op.Operation(
    "getAll",
    "GET",
    "/all",
    responses={"200": op.json_lines(lambda: models.Log)},
    accept="application/jsonl",
)
_GET_RECORDS: op.Operation[list[models.Log]] = op.Operation(
    "getRecords",
    "GET",
    "/records",
    responses={"200": op.json_lines(lambda: models.Log)},
    accept="application/json-seq",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_logs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /logs`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_LOGS, options=request_options)

    def get_all(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /all`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_ALL, options=request_options)

    def get_records(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /records`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_RECORDS, options=request_options)

    get_logs_with_http_info = with_http_info(get_logs)
    get_all_with_http_info = with_http_info(get_all)
    get_records_with_http_info = with_http_info(get_records)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_logs(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /logs`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_LOGS, options=request_options)

    async def get_all(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /all`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_ALL, options=request_options)

    async def get_records(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /records`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_RECORDS, options=request_options)

    get_logs_with_http_info = with_http_info_async(get_logs)
    get_all_with_http_info = with_http_info_async(get_all)
    get_records_with_http_info = with_http_info_async(get_records)
