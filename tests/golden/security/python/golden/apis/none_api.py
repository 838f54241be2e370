"""`NoneApi` and `AsyncNoneApi`: the operations of `none`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_NONE: op.Operation[None] = op.Operation(
    "byNone",
    "GET",
    "/none",
    responses={"204": op.empty()},
    security=(),
)


class NoneApi(Api):
    """The operations below `/none`."""

    def by_none(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /none`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_NONE, options=request_options)

    by_none_with_http_info = with_http_info(by_none)


class AsyncNoneApi(AsyncApi):
    """The operations below `/none`."""

    async def by_none(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /none`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_NONE, options=request_options)

    by_none_with_http_info = with_http_info_async(by_none)
