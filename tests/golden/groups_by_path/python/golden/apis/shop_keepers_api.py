"""`ShopKeepersApi` and `AsyncShopKeepersApi`: the operations of `Shop keepers`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_SHOP_KEEPERS: op.Operation[None] = op.Operation(
    "listShopKeepers",
    "GET",
    "/shop-keepers",
    responses={"204": op.empty()},
)
_PUT_SHOP_KEEPERS: op.Operation[None] = op.Operation(
    "putShopKeepers",
    "PUT",
    "/shop-keepers",
    responses={"204": op.empty()},
)


class ShopKeepersApi(Api):
    """The operations of `Shop keepers`."""

    def list_shop_keepers(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /shop-keepers`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_SHOP_KEEPERS, options=request_options)

    def put_shop_keepers(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /shop-keepers`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_SHOP_KEEPERS, options=request_options)

    list_shop_keepers_with_http_info = with_http_info(list_shop_keepers)
    put_shop_keepers_with_http_info = with_http_info(put_shop_keepers)


class AsyncShopKeepersApi(AsyncApi):
    """The operations of `Shop keepers`."""

    async def list_shop_keepers(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /shop-keepers`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_SHOP_KEEPERS, options=request_options)

    async def put_shop_keepers(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /shop-keepers`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_SHOP_KEEPERS, options=request_options)

    list_shop_keepers_with_http_info = with_http_info_async(list_shop_keepers)
    put_shop_keepers_with_http_info = with_http_info_async(put_shop_keepers)
