"""`RecordsApi` and `AsyncRecordsApi`: the operations of `records`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, lines_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.step import Step, StepDict

_SEND_RECORDS: Operation[None] = Operation(
    "sendRecords",
    "POST",
    "/records",
    body=lines_body(
        type="list[Step]", media_type="application/json-seq", optional=True
    ),
    responses={"204": empty()},
)


class RecordsApi(Api):
    """The operations below `/records`."""

    def send_records(
        self,
        body: Sequence[Step | StepDict] | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /records`"""
        self._call(_SEND_RECORDS, body=body, options=request_options)

    def send_records_with_http_info(
        self,
        body: Sequence[Step | StepDict] | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_records`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_RECORDS, body=body, options=request_options
        )


class AsyncRecordsApi(AsyncApi):
    """The operations below `/records`."""

    async def send_records(
        self,
        body: Sequence[Step | StepDict] | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /records`"""
        await self._call(_SEND_RECORDS, body=body, options=request_options)

    async def send_records_with_http_info(
        self,
        body: Sequence[Step | StepDict] | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_records`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_RECORDS, body=body, options=request_options
        )
