"""`OrdersApi` and `AsyncOrdersApi`: the operations of `Orders`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_ORDERS: op.Operation[None] = op.Operation(
    "listOrders",
    "GET",
    "/2010-04-01/Orders.json",
    responses={"204": op.empty()},
)
_GET_ORDERS: op.Operation[None] = op.Operation(
    "getOrders",
    "GET",
    "/orders:batchGet",
    responses={"204": op.empty()},
)


class OrdersApi(Api):
    """The operations below `/Orders`."""

    def list_orders(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /2010-04-01/Orders.json`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_ORDERS, options=request_options)

    def get_orders(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /orders:batchGet`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_ORDERS, options=request_options)

    list_orders_with_http_info = with_http_info(list_orders)
    get_orders_with_http_info = with_http_info(get_orders)


class AsyncOrdersApi(AsyncApi):
    """The operations below `/Orders`."""

    async def list_orders(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /2010-04-01/Orders.json`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_ORDERS, options=request_options)

    async def get_orders(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /orders:batchGet`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_ORDERS, options=request_options)

    list_orders_with_http_info = with_http_info_async(list_orders)
    get_orders_with_http_info = with_http_info_async(get_orders)
