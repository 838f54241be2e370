"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, json_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.customer import Customer, CustomerDict
    from ..models.discount import Discount

_ADD_ORDER: Operation[Discount] = Operation(
    "addOrder",
    "POST",
    "/orders",
    body=json_body(),
    responses={"200": json("Discount")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_order(
        self,
        customer: Customer | CustomerDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> Discount:
        """`POST /orders`"""
        return self._call(_ADD_ORDER, body=customer, options=request_options)

    def add_order_with_http_info(
        self,
        customer: Customer | CustomerDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Discount]:
        """Call `add_order`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_ORDER, body=customer, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_order(
        self,
        customer: Customer | CustomerDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> Discount:
        """`POST /orders`"""
        return await self._call(_ADD_ORDER, body=customer, options=request_options)

    async def add_order_with_http_info(
        self,
        customer: Customer | CustomerDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Discount]:
        """Call `add_order`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_ORDER, body=customer, options=request_options
        )
