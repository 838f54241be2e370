"""`EventsApi` and `AsyncEventsApi`: the operations of `events`."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from .. import models
from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_MOVE_EVENT: op.Operation[models.Move] = op.Operation(
    "moveEvent",
    "POST",
    "/events/{id}",
    parameters=(
        op.query("since", type=lambda: _scalars.IsoDateTime),
        op.query("day", type=lambda: _scalars.IsoDate),
        op.query("price", type=lambda: Decimal),
    ),
    body=op.json_body(
        op.field("to", type=lambda: models.Moment),
        op.field("dt", type=lambda: _scalars.IsoDate),
        op.field("prices", type=lambda: dict[str, Decimal]),
        op.field("near", type=lambda: models.MoveNear),
    ),
    responses={"200": op.json(lambda: models.Move)},
)


class EventsApi(Api):
    """The operations below `/events`."""

    def move_event(
        self,
        id: UUID | str,
        *,
        to: _dt.datetime | _dt.date | str | None,
        dt: _dt.date | str | Omit = omit,
        clock: _dt.time | str | Omit = omit,
        span: _dt.timedelta | str | Omit = omit,
        ids: Sequence[UUID | str] | Omit = omit,
        prices: Mapping[str, Decimal | int | float | str] | Omit = omit,
        near: models.MoveNear | models.MoveNearDict | Omit = omit,
        data: bytes | Omit = omit,
        since: _dt.datetime | _dt.date | str | None = None,
        day: _dt.date | str | None = None,
        query_ids: Sequence[UUID | str] | None = None,
        price: Decimal | int | float | str | None = None,
        kind: models.Kind | None = None,
        nested: models.Nested | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Move:
        """`POST /events/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _MOVE_EVENT,
            path={"id": id},
            query={
                "since": since,
                "day": day,
                "ids": query_ids,
                "price": price,
                "kind": kind,
                "nested": nested,
            },
            body={
                "to": to,
                "dt": dt,
                "clock": clock,
                "span": span,
                "ids": ids,
                "prices": prices,
                "near": near,
                "data": data,
            },
            options=request_options,
        )

    move_event_with_http_info = with_http_info(move_event)


class AsyncEventsApi(AsyncApi):
    """The operations below `/events`."""

    async def move_event(
        self,
        id: UUID | str,
        *,
        to: _dt.datetime | _dt.date | str | None,
        dt: _dt.date | str | Omit = omit,
        clock: _dt.time | str | Omit = omit,
        span: _dt.timedelta | str | Omit = omit,
        ids: Sequence[UUID | str] | Omit = omit,
        prices: Mapping[str, Decimal | int | float | str] | Omit = omit,
        near: models.MoveNear | models.MoveNearDict | Omit = omit,
        data: bytes | Omit = omit,
        since: _dt.datetime | _dt.date | str | None = None,
        day: _dt.date | str | None = None,
        query_ids: Sequence[UUID | str] | None = None,
        price: Decimal | int | float | str | None = None,
        kind: models.Kind | None = None,
        nested: models.Nested | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Move:
        """`POST /events/{id}`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _MOVE_EVENT,
            path={"id": id},
            query={
                "since": since,
                "day": day,
                "ids": query_ids,
                "price": price,
                "kind": kind,
                "nested": nested,
            },
            body={
                "to": to,
                "dt": dt,
                "clock": clock,
                "span": span,
                "ids": ids,
                "prices": prices,
                "near": near,
                "data": data,
            },
            options=request_options,
        )

    move_event_with_http_info = with_http_info_async(move_event)
