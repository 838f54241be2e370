"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json_body, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.comparison import Comparison, ComparisonDict

_FIND_CALLS: Operation[None] = Operation(
    "findCalls",
    "POST",
    "/calls",
    parameters=(
        query("StartTime<"),
        query("StartTime>"),
        query("created<"),
        query("created>"),
        query("created"),
        query("created>="),
        query("price<"),
        query("price>"),
        query("price<="),
        query("filter[price>=]"),
        query("price!="),
        query("map<string>"),
    ),
    body=json_body(type="Comparison", renamed=True, optional=True),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def find_calls(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def find_calls(
        self,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ComparisonDict],
    ) -> None: ...

    def find_calls(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /calls`"""
        self._call(
            _FIND_CALLS,
            (
                start_time_before,
                start_time_after,
                created_before,
                created_after,
                created,
                created_gte,
                price_lt,
                price_gt,
                price_lte,
                filter_price_gte,
                price_ne,
                map_string,
            ),
            body=body_or_fields(_FIND_CALLS, comparison, fields),
            options=request_options,
        )

    @overload
    def find_calls_with_http_info(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def find_calls_with_http_info(
        self,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ComparisonDict],
    ) -> ApiResponse[None]: ...

    def find_calls_with_http_info(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `find_calls`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _FIND_CALLS,
            (
                start_time_before,
                start_time_after,
                created_before,
                created_after,
                created,
                created_gte,
                price_lt,
                price_gt,
                price_lte,
                filter_price_gte,
                price_ne,
                map_string,
            ),
            body=body_or_fields(_FIND_CALLS, comparison, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def find_calls(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def find_calls(
        self,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ComparisonDict],
    ) -> None: ...

    async def find_calls(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /calls`"""
        await self._call(
            _FIND_CALLS,
            (
                start_time_before,
                start_time_after,
                created_before,
                created_after,
                created,
                created_gte,
                price_lt,
                price_gt,
                price_lte,
                filter_price_gte,
                price_ne,
                map_string,
            ),
            body=body_or_fields(_FIND_CALLS, comparison, fields),
            options=request_options,
        )

    @overload
    async def find_calls_with_http_info(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def find_calls_with_http_info(
        self,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ComparisonDict],
    ) -> ApiResponse[None]: ...

    async def find_calls_with_http_info(
        self,
        comparison: Comparison | ComparisonDict | Omit = omit,
        *,
        start_time_before: str | None = None,
        start_time_after: str | None = None,
        created_before: _dt.datetime | None = None,
        created_after: _dt.date | None = None,
        created: _dt.date | None = None,
        created_gte: _dt.date | None = None,
        price_lt: float | None = None,
        price_gt: float | None = None,
        price_lte: float | None = None,
        filter_price_gte: float | None = None,
        price_ne: float | None = None,
        map_string: str | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `find_calls`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _FIND_CALLS,
            (
                start_time_before,
                start_time_after,
                created_before,
                created_after,
                created,
                created_gte,
                price_lt,
                price_gt,
                price_lte,
                filter_price_gte,
                price_ne,
                map_string,
            ),
            body=body_or_fields(_FIND_CALLS, comparison, fields),
            options=request_options,
        )
