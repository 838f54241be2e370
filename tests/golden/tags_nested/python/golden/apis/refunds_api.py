"""`RefundsApi` and `AsyncRefundsApi`: the operations of `refunds`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_REFUNDS: Operation[None] = Operation(
    "listRefunds",
    "GET",
    "/refunds",
    responses={"204": empty()},
)


class RefundsApi(Api):
    """Refunds

    Part of The shop / Orders.
    """

    def list_refunds(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /refunds`"""
        self._call(_LIST_REFUNDS, options=request_options)

    def list_refunds_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_refunds`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_REFUNDS, options=request_options)


class AsyncRefundsApi(AsyncApi):
    """Refunds

    Part of The shop / Orders.
    """

    async def list_refunds(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /refunds`"""
        await self._call(_LIST_REFUNDS, options=request_options)

    async def list_refunds_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_refunds`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_REFUNDS, options=request_options)
