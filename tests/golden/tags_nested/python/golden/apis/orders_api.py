"""`OrdersApi` and `AsyncOrdersApi`: the operations of `orders`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_ORDERS: op.Operation[None] = op.Operation(
    "listOrders",
    "GET",
    "/orders",
    responses={"204": op.empty()},
)


class OrdersApi(Api):
    """Orders

    What was bought.

    Part of The shop.
    """

    def list_orders(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /orders`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_ORDERS, options=request_options)

    list_orders_with_http_info = with_http_info(list_orders)


class AsyncOrdersApi(AsyncApi):
    """Orders

    What was bought.

    Part of The shop.
    """

    async def list_orders(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /orders`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_ORDERS, options=request_options)

    list_orders_with_http_info = with_http_info_async(list_orders)
