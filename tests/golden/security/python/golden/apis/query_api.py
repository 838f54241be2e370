"""`QueryApi` and `AsyncQueryApi`: the operations of `query`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_QUERY: op.Operation[None] = op.Operation(
    "byQuery",
    "GET",
    "/query",
    responses={"204": op.empty()},
    security=(("QueryKey",),),
)


class QueryApi(Api):
    """The operations below `/query`."""

    def by_query(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /query`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_QUERY, options=request_options)

    by_query_with_http_info = with_http_info(by_query)


class AsyncQueryApi(AsyncApi):
    """The operations below `/query`."""

    async def by_query(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /query`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_QUERY, options=request_options)

    by_query_with_http_info = with_http_info_async(by_query)
