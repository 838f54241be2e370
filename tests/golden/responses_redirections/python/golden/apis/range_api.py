"""`RangeApi` and `AsyncRangeApi`: the operations of `range`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_RANGE: op.Operation[None] = op.Operation(
    "getRange",
    "GET",
    "/range",
    responses={"3XX": op.empty()},
    successes=("2XX", "3XX"),
)


class RangeApi(Api):
    """The operations below `/range`."""

    def get_range(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /range`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_RANGE, options=request_options)

    get_range_with_http_info = with_http_info(get_range)


class AsyncRangeApi(AsyncApi):
    """The operations below `/range`."""

    async def get_range(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /range`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_RANGE, options=request_options)

    get_range_with_http_info = with_http_info_async(get_range)
