"""`AddressApi` and `AsyncAddressApi`: the operations of `address`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_ADDRESS: Operation[None] = Operation(
    "byAddress",
    "GET",
    "/address",
    responses={"204": empty()},
    security=(("Key",),),
)


class AddressApi(Api):
    """The operations below `/address`."""

    def by_address(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /address`"""
        self._call(_BY_ADDRESS, options=request_options)

    def by_address_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_address`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_ADDRESS, options=request_options)


class AsyncAddressApi(AsyncApi):
    """The operations below `/address`."""

    async def by_address(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /address`"""
        await self._call(_BY_ADDRESS, options=request_options)

    async def by_address_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_address`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_ADDRESS, options=request_options)
