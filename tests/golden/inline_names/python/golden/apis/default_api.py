"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, json, json_body, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.create_order_filter import CreateOrderFilter, CreateOrderFilterDict
    from ..models.create_order_request import CreateOrderRequest, CreateOrderRequestDict
    from ..models.create_order_response import CreateOrderResponse

_CREATE_ORDER: Operation[CreateOrderResponse] = Operation(
    "createOrder",
    "POST",
    "/orders",
    parameters=(query("filter", style="deepObject"),),
    body=json_body(required=("lines",)),
    responses={
        "200": json("CreateOrderResponse"),
        "400": json("CreateOrderResponse400"),
    },
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def create_order(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> CreateOrderResponse: ...

    @overload
    def create_order(
        self,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateOrderRequestDict],
    ) -> CreateOrderResponse: ...

    def create_order(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict | Omit = omit,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> CreateOrderResponse:
        """`POST /orders`"""
        return self._call(
            _CREATE_ORDER,
            (filter,),
            body=body_or_fields(_CREATE_ORDER, create_order_request, fields),
            options=request_options,
        )

    @overload
    def create_order_with_http_info(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[CreateOrderResponse]: ...

    @overload
    def create_order_with_http_info(
        self,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateOrderRequestDict],
    ) -> ApiResponse[CreateOrderResponse]: ...

    def create_order_with_http_info(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict | Omit = omit,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[CreateOrderResponse]:
        """Call `create_order`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_ORDER,
            (filter,),
            body=body_or_fields(_CREATE_ORDER, create_order_request, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def create_order(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> CreateOrderResponse: ...

    @overload
    async def create_order(
        self,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateOrderRequestDict],
    ) -> CreateOrderResponse: ...

    async def create_order(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict | Omit = omit,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> CreateOrderResponse:
        """`POST /orders`"""
        return await self._call(
            _CREATE_ORDER,
            (filter,),
            body=body_or_fields(_CREATE_ORDER, create_order_request, fields),
            options=request_options,
        )

    @overload
    async def create_order_with_http_info(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[CreateOrderResponse]: ...

    @overload
    async def create_order_with_http_info(
        self,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreateOrderRequestDict],
    ) -> ApiResponse[CreateOrderResponse]: ...

    async def create_order_with_http_info(
        self,
        create_order_request: CreateOrderRequest | CreateOrderRequestDict | Omit = omit,
        *,
        filter: CreateOrderFilter | CreateOrderFilterDict | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[CreateOrderResponse]:
        """Call `create_order`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_ORDER,
            (filter,),
            body=body_or_fields(_CREATE_ORDER, create_order_request, fields),
            options=request_options,
        )
