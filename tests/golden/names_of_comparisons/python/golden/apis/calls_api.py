"""`CallsApi` and `AsyncCallsApi`: the operations of `calls`."""

from __future__ import annotations

import datetime as _dt

from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_FIND_CALLS: op.Operation[None] = op.Operation(
    "findCalls",
    "POST",
    "/calls",
    parameters=(
        op.query("created<", type=lambda: _scalars.IsoDateTime | None),
        op.query("created>", type=lambda: _scalars.IsoDate),
        op.query("created", type=lambda: _scalars.IsoDate),
        op.query("created>=", type=lambda: _scalars.IsoDate),
    ),
    body=op.json_body(optional=True),
    responses={"204": op.empty()},
)


class CallsApi(Api):
    """The operations below `/calls`."""

    def find_calls(
        self,
        *,
        lt: int | Omit = omit,
        gte: int | Omit = omit,
        eq: int | Omit = omit,
        size_gt: int | Omit = omit,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | _dt.date | str | None = None,
        created_after: _dt.date | str | None = None,
        created: _dt.date | str | None = None,
        created_gte: _dt.date | str | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /calls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _FIND_CALLS,
            query={
                "StartTime<": start_time_before,
                "StartTime>": start_time_after,
                "created<": created_before,
                "created>": created_after,
                "created": created,
                "created>=": created_gte,
                "price<": price_lt,
                "price>": price_gt,
                "price<=": price_lte,
                "filter[price>=]": filter_price_gte,
                "price!=": price_ne,
                "map<string>": map_string,
            },
            body={"<": lt, ">=": gte, "=": eq, "size>": size_gt},
            options=request_options,
        )

    find_calls_with_http_info = with_http_info(find_calls)


class AsyncCallsApi(AsyncApi):
    """The operations below `/calls`."""

    async def find_calls(
        self,
        *,
        lt: int | Omit = omit,
        gte: int | Omit = omit,
        eq: int | Omit = omit,
        size_gt: int | Omit = omit,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | _dt.date | str | None = None,
        created_after: _dt.date | str | None = None,
        created: _dt.date | str | None = None,
        created_gte: _dt.date | str | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /calls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _FIND_CALLS,
            query={
                "StartTime<": start_time_before,
                "StartTime>": start_time_after,
                "created<": created_before,
                "created>": created_after,
                "created": created,
                "created>=": created_gte,
                "price<": price_lt,
                "price>": price_gt,
                "price<=": price_lte,
                "filter[price>=]": filter_price_gte,
                "price!=": price_ne,
                "map<string>": map_string,
            },
            body={"<": lt, ">=": gte, "=": eq, "size>": size_gt},
            options=request_options,
        )

    find_calls_with_http_info = with_http_info_async(find_calls)
