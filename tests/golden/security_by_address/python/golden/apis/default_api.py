"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_BY_EITHER: Operation[None] = Operation(
    "byEither",
    "GET",
    "/either",
    responses={"204": empty()},
    security=(("Key",),),
)
_BY_UNKNOWN: Operation[None] = Operation(
    "byUnknown",
    "GET",
    "/unknown",
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def by_address(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /address`"""
        self._call(_BY_ADDRESS, options=request_options)

    def by_address_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_address`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_ADDRESS, options=request_options)

    def by_either(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /either`"""
        self._call(_BY_EITHER, options=request_options)

    def by_either_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_either`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_EITHER, options=request_options)

    def by_unknown(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /unknown`"""
        self._call(_BY_UNKNOWN, options=request_options)

    def by_unknown_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_unknown`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_UNKNOWN, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

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

    async def by_either(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /either`"""
        await self._call(_BY_EITHER, options=request_options)

    async def by_either_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_either`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_EITHER, options=request_options)

    async def by_unknown(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /unknown`"""
        await self._call(_BY_UNKNOWN, options=request_options)

    async def by_unknown_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_unknown`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_UNKNOWN, options=request_options)
