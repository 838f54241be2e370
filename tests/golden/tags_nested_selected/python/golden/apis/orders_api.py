"""`OrdersApi` and `AsyncOrdersApi`: the operations of `orders`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_ORDERS: Operation[None] = Operation(
    "listOrders",
    "GET",
    "/orders",
    responses={"204": empty()},
)


class OrdersApi(Api):
    """The operations of `orders`.

    Part of shop.
    """

    def list_orders(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /orders`"""
        self._call(_LIST_ORDERS, options=request_options)

    def list_orders_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_orders`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_ORDERS, options=request_options)


class AsyncOrdersApi(AsyncApi):
    """The operations of `orders`.

    Part of shop.
    """

    async def list_orders(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /orders`"""
        await self._call(_LIST_ORDERS, options=request_options)

    async def list_orders_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_orders`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_ORDERS, options=request_options)
