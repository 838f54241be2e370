"""`BasicApi` and `AsyncBasicApi`: the operations of `basic`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_BASIC: op.Operation[None] = op.Operation(
    "byBasic",
    "GET",
    "/basic",
    responses={"204": op.empty()},
    security=(("Login",),),
)


class BasicApi(Api):
    """The operations below `/basic`."""

    def by_basic(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /basic`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_BASIC, options=request_options)

    by_basic_with_http_info = with_http_info(by_basic)


class AsyncBasicApi(AsyncApi):
    """The operations below `/basic`."""

    async def by_basic(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /basic`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_BASIC, options=request_options)

    by_basic_with_http_info = with_http_info_async(by_basic)
