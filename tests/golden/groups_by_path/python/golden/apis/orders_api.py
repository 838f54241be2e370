"""`OrdersApi` and `AsyncOrdersApi`: the operations of `Orders`."""

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
    "/2010-04-01/Orders.json",
    responses={"204": empty()},
)
_GET_ORDERS: Operation[None] = Operation(
    "getOrders",
    "GET",
    "/orders:batchGet",
    responses={"204": empty()},
)


class OrdersApi(Api):
    """The operations below `/Orders`."""

    def list_orders(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /2010-04-01/Orders.json`"""
        self._call(_LIST_ORDERS, options=request_options)

    def list_orders_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_orders`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_ORDERS, options=request_options)

    def get_orders(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /orders:batchGet`"""
        self._call(_GET_ORDERS, options=request_options)

    def get_orders_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_orders`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_ORDERS, options=request_options)


class AsyncOrdersApi(AsyncApi):
    """The operations below `/Orders`."""

    async def list_orders(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /2010-04-01/Orders.json`"""
        await self._call(_LIST_ORDERS, options=request_options)

    async def list_orders_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_orders`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_ORDERS, options=request_options)

    async def get_orders(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /orders:batchGet`"""
        await self._call(_GET_ORDERS, options=request_options)

    async def get_orders_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `get_orders`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_ORDERS, options=request_options)
