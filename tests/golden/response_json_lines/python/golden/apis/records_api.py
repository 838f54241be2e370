"""`RecordsApi` and `AsyncRecordsApi`: the operations of `records`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_RECORDS: op.Operation[list[models.Log]] = op.Operation(
    "getRecords",
    "GET",
    "/records",
    responses={"200": op.json_lines(lambda: models.Log)},
    accept="application/json-seq",
)


class RecordsApi(Api):
    """The operations below `/records`."""

    def get_records(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /records`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_RECORDS, options=request_options)

    get_records_with_http_info = with_http_info(get_records)


class AsyncRecordsApi(AsyncApi):
    """The operations below `/records`."""

    async def get_records(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[models.Log]:
        """`GET /records`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_RECORDS, options=request_options)

    get_records_with_http_info = with_http_info_async(get_records)
