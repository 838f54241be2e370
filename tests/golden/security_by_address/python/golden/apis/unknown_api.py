"""`UnknownApi` and `AsyncUnknownApi`: the operations of `unknown`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_UNKNOWN: op.Operation[None] = op.Operation(
    "byUnknown",
    "GET",
    "/unknown",
    responses={"204": op.empty()},
)


class UnknownApi(Api):
    """The operations below `/unknown`."""

    def by_unknown(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /unknown`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_UNKNOWN, options=request_options)

    by_unknown_with_http_info = with_http_info(by_unknown)


class AsyncUnknownApi(AsyncApi):
    """The operations below `/unknown`."""

    async def by_unknown(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /unknown`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_UNKNOWN, options=request_options)

    by_unknown_with_http_info = with_http_info_async(by_unknown)
