"""`CallApi` and `AsyncCallApi`: the operations of `Api20100401Call`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_CALLS: op.Operation[None] = op.Operation(
    "listCalls",
    "GET",
    "/calls",
    responses={"204": op.empty()},
)


class CallApi(Api):
    """The operations of `Api20100401Call`."""

    def list_calls(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /calls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_CALLS, options=request_options)

    list_calls_with_http_info = with_http_info(list_calls)


class AsyncCallApi(AsyncApi):
    """The operations of `Api20100401Call`."""

    async def list_calls(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /calls`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_CALLS, options=request_options)

    list_calls_with_http_info = with_http_info_async(list_calls)
