"""`RefundsApi` and `AsyncRefundsApi`: the operations of `refunds`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_REFUNDS: op.Operation[None] = op.Operation(
    "listRefunds",
    "GET",
    "/refunds",
    responses={"204": op.empty()},
)


class RefundsApi(Api):
    """Refunds

    Part of The shop / Orders.
    """

    def list_refunds(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /refunds`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_REFUNDS, options=request_options)

    list_refunds_with_http_info = with_http_info(list_refunds)


class AsyncRefundsApi(AsyncApi):
    """Refunds

    Part of The shop / Orders.
    """

    async def list_refunds(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /refunds`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_REFUNDS, options=request_options)

    list_refunds_with_http_info = with_http_info_async(list_refunds)
