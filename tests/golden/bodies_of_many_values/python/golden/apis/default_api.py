"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.omit import Omit, omit
from .._runtime.operation import (
    Operation,
    binary,
    empty,
    event_data_body,
    events_body,
    lines_body,
    text_body,
)

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from ..models.send_events_request_item import (
        SendEventsRequestItem,
        SendEventsRequestItemDict,
    )
    from ..models.step import Step, StepDict

_SEND_LINES: Operation[None] = Operation(
    "sendLines",
    "POST",
    "/lines",
    body=lines_body(type="list[Step]"),
    responses={"204": empty()},
)
_SEND_RECORDS: Operation[None] = Operation(
    "sendRecords",
    "POST",
    "/records",
    body=lines_body(
        type="list[Step]", media_type="application/json-seq", optional=True
    ),
    responses={"204": empty()},
)
_SEND_EVENTS: Operation[None] = Operation(
    "sendEvents",
    "POST",
    "/events",
    body=events_body(),
    responses={"204": empty()},
)
_SEND_DATA: Operation[None] = Operation(
    "sendData",
    "POST",
    "/data",
    body=event_data_body(type="list[Step]"),
    responses={"204": empty()},
)
_SEND_TEXT: Operation[BinaryResponse] = Operation(
    "sendText",
    "POST",
    "/text",
    body=text_body(media_type="application/jsonl"),
    responses={"200": binary()},
    accept="application/jsonl",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_lines(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /lines`"""
        self._call(_SEND_LINES, body=body, options=request_options)

    def send_lines_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_lines`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_LINES, body=body, options=request_options
        )

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

    def send_events(
        self,
        body: Sequence[SendEventsRequestItem | SendEventsRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /events`"""
        self._call(_SEND_EVENTS, body=body, options=request_options)

    def send_events_with_http_info(
        self,
        body: Sequence[SendEventsRequestItem | SendEventsRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_events`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_EVENTS, body=body, options=request_options
        )

    def send_data(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /data`"""
        self._call(_SEND_DATA, body=body, options=request_options)

    def send_data_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_data`; return its result with the status and the headers."""
        return self._call_with_http_info(_SEND_DATA, body=body, options=request_options)

    def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`POST /text`"""
        return self._download(_SEND_TEXT, body=body, options=request_options)

    def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `send_text`; return its result with the status and the headers."""
        return self._download_with_http_info(
            _SEND_TEXT, body=body, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_lines(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /lines`"""
        await self._call(_SEND_LINES, body=body, options=request_options)

    async def send_lines_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_lines`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_LINES, body=body, options=request_options
        )

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

    async def send_events(
        self,
        body: Sequence[SendEventsRequestItem | SendEventsRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /events`"""
        await self._call(_SEND_EVENTS, body=body, options=request_options)

    async def send_events_with_http_info(
        self,
        body: Sequence[SendEventsRequestItem | SendEventsRequestItemDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_events`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_EVENTS, body=body, options=request_options
        )

    async def send_data(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /data`"""
        await self._call(_SEND_DATA, body=body, options=request_options)

    async def send_data_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_data`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_DATA, body=body, options=request_options
        )

    async def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`POST /text`"""
        return await self._download(_SEND_TEXT, body=body, options=request_options)

    async def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `send_text`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _SEND_TEXT, body=body, options=request_options
        )
