"""`InnerApi` and `AsyncInnerApi`: the operations of `inner`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_INNER: op.Operation[None] = op.Operation(
    "listInner",
    "GET",
    "/inner",
    responses={"204": op.empty()},
    security=(("Inner",), ("Third", "Fourth")),
)


class InnerApi(Api):
    """The operations below `/inner`."""

    def list_inner(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /inner`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_INNER, options=request_options)

    list_inner_with_http_info = with_http_info(list_inner)


class AsyncInnerApi(AsyncApi):
    """The operations below `/inner`."""

    async def list_inner(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /inner`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_INNER, options=request_options)

    list_inner_with_http_info = with_http_info_async(list_inner)
