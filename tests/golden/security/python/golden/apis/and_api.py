"""`AndApi` and `AsyncAndApi`: the operations of `and`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_BOTH: op.Operation[None] = op.Operation(
    "byBoth",
    "GET",
    "/and",
    responses={"204": op.empty()},
    security=(("Token", "HeaderKey"),),
)


class AndApi(Api):
    """The operations below `/and`."""

    def by_both(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /and`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_BOTH, options=request_options)

    by_both_with_http_info = with_http_info(by_both)


class AsyncAndApi(AsyncApi):
    """The operations below `/and`."""

    async def by_both(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /and`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_BOTH, options=request_options)

    by_both_with_http_info = with_http_info_async(by_both)
