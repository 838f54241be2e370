"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

import datetime as _dt
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, json_body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.kind import Kind
    from ..models.move import Move, MoveDict
    from ..models.nested import Nested

_MOVE_EVENT: Operation[Move] = Operation(
    "moveEvent",
    "POST",
    "/events/{id}",
    parameters=(
        path("id"),
        query("since", type="IsoDateTime"),
        query("day", type="IsoDate"),
        query("ids"),
        query("price", type="Decimal"),
        query("kind"),
        query("nested"),
    ),
    body=json_body(required=("to",), type="Move", renamed=True),
    responses={"200": json("Move")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def move_event(
        self,
        id: UUID | str,
        move: Move | MoveDict,
        *,
        since: _dt.datetime | _dt.date | str | None = None,
        day: _dt.date | str | None = None,
        ids: Sequence[UUID | str] | None = None,
        price: Decimal | int | float | str | None = None,
        kind: Kind | None = None,
        nested: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> Move:
        """`POST /events/{id}`"""
        return self._call(
            _MOVE_EVENT,
            (id, since, day, ids, price, kind, nested),
            body=move,
            options=request_options,
        )

    def move_event_with_http_info(
        self,
        id: UUID | str,
        move: Move | MoveDict,
        *,
        since: _dt.datetime | _dt.date | str | None = None,
        day: _dt.date | str | None = None,
        ids: Sequence[UUID | str] | None = None,
        price: Decimal | int | float | str | None = None,
        kind: Kind | None = None,
        nested: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Move]:
        """Call `move_event`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _MOVE_EVENT,
            (id, since, day, ids, price, kind, nested),
            body=move,
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def move_event(
        self,
        id: UUID | str,
        move: Move | MoveDict,
        *,
        since: _dt.datetime | _dt.date | str | None = None,
        day: _dt.date | str | None = None,
        ids: Sequence[UUID | str] | None = None,
        price: Decimal | int | float | str | None = None,
        kind: Kind | None = None,
        nested: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> Move:
        """`POST /events/{id}`"""
        return await self._call(
            _MOVE_EVENT,
            (id, since, day, ids, price, kind, nested),
            body=move,
            options=request_options,
        )

    async def move_event_with_http_info(
        self,
        id: UUID | str,
        move: Move | MoveDict,
        *,
        since: _dt.datetime | _dt.date | str | None = None,
        day: _dt.date | str | None = None,
        ids: Sequence[UUID | str] | None = None,
        price: Decimal | int | float | str | None = None,
        kind: Kind | None = None,
        nested: Nested | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Move]:
        """Call `move_event`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _MOVE_EVENT,
            (id, since, day, ids, price, kind, nested),
            body=move,
            options=request_options,
        )
