"""`EventsApi` and `AsyncEventsApi`: the operations of `events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, events_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.send_events_request_item import (
        SendEventsRequestItem,
        SendEventsRequestItemDict,
    )

_SEND_EVENTS: Operation[None] = Operation(
    "sendEvents",
    "POST",
    "/events",
    body=events_body(),
    responses={"204": empty()},
)


class EventsApi(Api):
    """The operations below `/events`."""

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


class AsyncEventsApi(AsyncApi):
    """The operations below `/events`."""

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
