"""`SMSUsageApi` and `AsyncSMSUsageApi`: the operations of `Api20100401SMSUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_USAGE: Operation[None] = Operation(
    "listUsage",
    "GET",
    "/sms",
    responses={"204": empty()},
)


class SMSUsageApi(Api):
    """The operations of `Api20100401SMSUsage`."""

    def list_usage(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /sms`"""
        self._call(_LIST_USAGE, options=request_options)

    def list_usage_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_usage`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_USAGE, options=request_options)


class AsyncSMSUsageApi(AsyncApi):
    """The operations of `Api20100401SMSUsage`."""

    async def list_usage(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /sms`"""
        await self._call(_LIST_USAGE, options=request_options)

    async def list_usage_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_usage`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_USAGE, options=request_options)
