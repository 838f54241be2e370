"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_BY_EITHER: op.Operation[None] = op.Operation(
    "byEither",
    "GET",
    "/either",
    responses={"204": op.empty()},
    security=(("Key",),),
)
_BY_UNKNOWN: op.Operation[None] = op.Operation(
    "byUnknown",
    "GET",
    "/unknown",
    responses={"204": op.empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_address(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /address`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_ADDRESS, options=request_options)

    def by_either(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /either`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_EITHER, options=request_options)

    def by_unknown(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /unknown`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_UNKNOWN, options=request_options)

    by_address_with_http_info = with_http_info(by_address)
    by_either_with_http_info = with_http_info(by_either)
    by_unknown_with_http_info = with_http_info(by_unknown)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def by_address(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /address`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_ADDRESS, options=request_options)

    async def by_either(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /either`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_EITHER, options=request_options)

    async def by_unknown(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /unknown`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_UNKNOWN, options=request_options)

    by_address_with_http_info = with_http_info_async(by_address)
    by_either_with_http_info = with_http_info_async(by_either)
    by_unknown_with_http_info = with_http_info_async(by_unknown)
