"""`ShopKeepersApi` and `AsyncShopKeepersApi`: the operations of `Shop keepers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_SHOP_KEEPERS: Operation[None] = Operation(
    "listShopKeepers",
    "GET",
    "/shop-keepers",
    responses={"204": empty()},
)
_PUT_SHOP_KEEPERS: Operation[None] = Operation(
    "putShopKeepers",
    "PUT",
    "/shop-keepers",
    responses={"204": empty()},
)


class ShopKeepersApi(Api):
    """The operations of `Shop keepers`."""

    def list_shop_keepers(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /shop-keepers`"""
        self._call(_LIST_SHOP_KEEPERS, options=request_options)

    def list_shop_keepers_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_shop_keepers`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(_LIST_SHOP_KEEPERS, options=request_options)

    def put_shop_keepers(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /shop-keepers`"""
        self._call(_PUT_SHOP_KEEPERS, options=request_options)

    def put_shop_keepers_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_shop_keepers`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(_PUT_SHOP_KEEPERS, options=request_options)


class AsyncShopKeepersApi(AsyncApi):
    """The operations of `Shop keepers`."""

    async def list_shop_keepers(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /shop-keepers`"""
        await self._call(_LIST_SHOP_KEEPERS, options=request_options)

    async def list_shop_keepers_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_shop_keepers`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _LIST_SHOP_KEEPERS, options=request_options
        )

    async def put_shop_keepers(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`PUT /shop-keepers`"""
        await self._call(_PUT_SHOP_KEEPERS, options=request_options)

    async def put_shop_keepers_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_shop_keepers`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _PUT_SHOP_KEEPERS, options=request_options
        )
