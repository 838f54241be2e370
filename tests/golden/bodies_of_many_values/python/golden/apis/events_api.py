"""`EventsApi` and `AsyncEventsApi`: the operations of `events`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_EVENTS: op.Operation[None] = op.Operation(
    "sendEvents",
    "POST",
    "/events",
    body=op.events_body(),
    responses={"204": op.empty()},
)


class EventsApi(Api):
    """The operations below `/events`."""

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

    send_events_with_http_info = with_http_info(send_events)


class AsyncEventsApi(AsyncApi):
    """The operations below `/events`."""

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

    send_events_with_http_info = with_http_info_async(send_events)
