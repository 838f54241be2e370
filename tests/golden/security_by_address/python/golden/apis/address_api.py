"""`AddressApi` and `AsyncAddressApi`: the operations of `address`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_ADDRESS: op.Operation[None] = op.Operation(
    "byAddress",
    "GET",
    "/address",
    responses={"204": op.empty()},
    security=(("Key",),),
)


class AddressApi(Api):
    """The operations below `/address`."""

    def by_address(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /address`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_ADDRESS, options=request_options)

    by_address_with_http_info = with_http_info(by_address)


class AsyncAddressApi(AsyncApi):
    """The operations below `/address`."""

    async def by_address(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /address`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_ADDRESS, options=request_options)

    by_address_with_http_info = with_http_info_async(by_address)
