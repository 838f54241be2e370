"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.list_tickets_status import ListTicketsStatus
    from ..models.ticket import Ticket

_LIST_TICKETS: Operation[Ticket] = Operation(
    "listTickets",
    "GET",
    "/tickets",
    parameters=(query("status"),),
    responses={"200": json("Ticket")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def list_tickets(
        self,
        *,
        status: ListTicketsStatus | None = None,
        request_options: RequestOptions | None = None,
    ) -> Ticket:
        """`GET /tickets`"""
        return self._call(_LIST_TICKETS, (status,), options=request_options)

    def list_tickets_with_http_info(
        self,
        *,
        status: ListTicketsStatus | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Ticket]:
        """Call `list_tickets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _LIST_TICKETS, (status,), options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def list_tickets(
        self,
        *,
        status: ListTicketsStatus | None = None,
        request_options: RequestOptions | None = None,
    ) -> Ticket:
        """`GET /tickets`"""
        return await self._call(_LIST_TICKETS, (status,), options=request_options)

    async def list_tickets_with_http_info(
        self,
        *,
        status: ListTicketsStatus | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Ticket]:
        """Call `list_tickets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _LIST_TICKETS, (status,), options=request_options
        )
