"""`SMSUsageApi` and `AsyncSMSUsageApi`: the operations of `Api20100401SMSUsage`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_USAGE: op.Operation[None] = op.Operation(
    "listUsage",
    "GET",
    "/sms",
    responses={"204": op.empty()},
)


class SMSUsageApi(Api):
    """The operations of `Api20100401SMSUsage`."""

    def list_usage(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /sms`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_USAGE, options=request_options)

    list_usage_with_http_info = with_http_info(list_usage)


class AsyncSMSUsageApi(AsyncApi):
    """The operations of `Api20100401SMSUsage`."""

    async def list_usage(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /sms`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_USAGE, options=request_options)

    list_usage_with_http_info = with_http_info_async(list_usage)
