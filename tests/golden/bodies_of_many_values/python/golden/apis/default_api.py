"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse

_SEND_LINES: op.Operation[None] = op.Operation(
    "sendLines",
    "POST",
    "/lines",
    body=op.lines_body(type=lambda: list[models.Step]),
    responses={"204": op.empty()},
)
_SEND_RECORDS: op.Operation[None] = op.Operation(
    "sendRecords",
    "POST",
    "/records",
    body=op.lines_body(
        type=lambda: list[models.Step], media_type="application/json-seq", optional=True
    ),
    responses={"204": op.empty()},
)
_SEND_EVENTS: op.Operation[None] = op.Operation(
    "sendEvents",
    "POST",
    "/events",
    body=op.events_body(),
    responses={"204": op.empty()},
)
_SEND_DATA: op.Operation[None] = op.Operation(
    "sendData",
    "POST",
    "/data",
    body=op.event_data_body(type=lambda: list[models.Step]),
    responses={"204": op.empty()},
)
_SEND_TEXT: op.Operation[BinaryResponse] = op.Operation(
    "sendText",
    "POST",
    "/text",
    body=op.text_body(media_type="application/jsonl"),
    responses={"200": op.binary()},
    accept="application/jsonl",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_lines(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /lines`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_LINES, body=body, options=request_options)

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

    def send_events(
        self,
        *,
        body: Sequence[models.SendEventsRequestItem | models.SendEventsRequestItemDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /events`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_EVENTS, body=body, options=request_options)

    def send_data(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /data`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_DATA, body=body, options=request_options)

    def send_text(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`POST /text`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_SEND_TEXT, body=body, options=request_options)

    send_lines_with_http_info = with_http_info(send_lines)
    send_records_with_http_info = with_http_info(send_records)
    send_events_with_http_info = with_http_info(send_events)
    send_data_with_http_info = with_http_info(send_data)
    send_text_with_http_info = with_http_info(send_text)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_lines(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /lines`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_LINES, body=body, options=request_options)

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

    async def send_events(
        self,
        *,
        body: Sequence[models.SendEventsRequestItem | models.SendEventsRequestItemDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /events`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_EVENTS, body=body, options=request_options)

    async def send_data(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /data`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_DATA, body=body, options=request_options)

    async def send_text(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`POST /text`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_SEND_TEXT, body=body, options=request_options)

    send_lines_with_http_info = with_http_info_async(send_lines)
    send_records_with_http_info = with_http_info_async(send_records)
    send_events_with_http_info = with_http_info_async(send_events)
    send_data_with_http_info = with_http_info_async(send_data)
    send_text_with_http_info = with_http_info_async(send_text)
