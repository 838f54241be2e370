"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, cookie, empty, header, path, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_TOY: Operation[None] = Operation(
    "getToy",
    "GET",
    "/pets/{petId}/toys/{toy}",
    parameters=(
        path("petId"),
        query("limit"),
        header("X-Trace"),
        path("toy"),
        query("after"),
        query("since"),
        query("order"),
        cookie("session"),
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_toy(
        self,
        pet_id: str,
        toy: int,
        limit: int,
        *,
        x_trace: str | None = None,
        after: str | None = None,
        since: _dt.datetime | None = None,
        order: Literal["asc", "desc"] | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /pets/{petId}/toys/{toy}`

        Args:
            limit: How many.
        """
        self._call(
            _GET_TOY,
            (pet_id, limit, x_trace, toy, after, since, order, session),
            options=request_options,
        )

    def get_toy_with_http_info(
        self,
        pet_id: str,
        toy: int,
        limit: int,
        *,
        x_trace: str | None = None,
        after: str | None = None,
        since: _dt.datetime | None = None,
        order: Literal["asc", "desc"] | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `get_toy`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _GET_TOY,
            (pet_id, limit, x_trace, toy, after, since, order, session),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_toy(
        self,
        pet_id: str,
        toy: int,
        limit: int,
        *,
        x_trace: str | None = None,
        after: str | None = None,
        since: _dt.datetime | None = None,
        order: Literal["asc", "desc"] | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`GET /pets/{petId}/toys/{toy}`

        Args:
            limit: How many.
        """
        await self._call(
            _GET_TOY,
            (pet_id, limit, x_trace, toy, after, since, order, session),
            options=request_options,
        )

    async def get_toy_with_http_info(
        self,
        pet_id: str,
        toy: int,
        limit: int,
        *,
        x_trace: str | None = None,
        after: str | None = None,
        since: _dt.datetime | None = None,
        order: Literal["asc", "desc"] | None = None,
        session: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `get_toy`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _GET_TOY,
            (pet_id, limit, x_trace, toy, after, since, order, session),
            options=request_options,
        )
