"""`HeaderApi` and `AsyncHeaderApi`: the operations of `header`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_HEADER: op.Operation[None] = op.Operation(
    "byHeader",
    "GET",
    "/header",
    responses={"204": op.empty()},
    security=(("HeaderKey",),),
)


class HeaderApi(Api):
    """The operations below `/header`."""

    def by_header(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /header`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_HEADER, options=request_options)

    by_header_with_http_info = with_http_info(by_header)


class AsyncHeaderApi(AsyncApi):
    """The operations below `/header`."""

    async def by_header(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /header`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_HEADER, options=request_options)

    by_header_with_http_info = with_http_info_async(by_header)
