"""`RecordsApi` and `AsyncRecordsApi`: the operations of `records`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_SEND_RECORDS: op.Operation[None] = op.Operation(
    "sendRecords",
    "POST",
    "/records",
    body=op.lines_body(
        type=lambda: list[models.Step], media_type="application/json-seq", optional=True
    ),
    responses={"204": op.empty()},
)


class RecordsApi(Api):
    """The operations below `/records`."""

    def send_records(
        self,
        *,
        body: Sequence[models.Step | models.StepDict] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /records`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_RECORDS, body=body, options=request_options)

    send_records_with_http_info = with_http_info(send_records)


class AsyncRecordsApi(AsyncApi):
    """The operations below `/records`."""

    async def send_records(
        self,
        *,
        body: Sequence[models.Step | models.StepDict] | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /records`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_RECORDS, body=body, options=request_options)

    send_records_with_http_info = with_http_info_async(send_records)
