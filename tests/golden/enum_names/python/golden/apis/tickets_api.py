"""`TicketsApi` and `AsyncTicketsApi`: the operations of `tickets`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_TICKETS: op.Operation[models.Ticket] = op.Operation(
    "listTickets",
    "GET",
    "/tickets",
    responses={"200": op.json(lambda: models.Ticket)},
)


class TicketsApi(Api):
    """The operations below `/tickets`."""

    def list_tickets(
        self,
        *,
        status: models.ListTicketsStatus | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Ticket:
        """`GET /tickets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _LIST_TICKETS, query={"status": status}, options=request_options
        )

    list_tickets_with_http_info = with_http_info(list_tickets)


class AsyncTicketsApi(AsyncApi):
    """The operations below `/tickets`."""

    async def list_tickets(
        self,
        *,
        status: models.ListTicketsStatus | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Ticket:
        """`GET /tickets`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _LIST_TICKETS, query={"status": status}, options=request_options
        )

    list_tickets_with_http_info = with_http_info_async(list_tickets)
