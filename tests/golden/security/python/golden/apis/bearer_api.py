"""`BearerApi` and `AsyncBearerApi`: the operations of `bearer`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_BY_BEARER: op.Operation[None] = op.Operation(
    "byBearer",
    "GET",
    "/bearer",
    responses={"204": op.empty()},
)


class BearerApi(Api):
    """The operations below `/bearer`."""

    def by_bearer(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /bearer`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_BY_BEARER, options=request_options)

    by_bearer_with_http_info = with_http_info(by_bearer)


class AsyncBearerApi(AsyncApi):
    """The operations below `/bearer`."""

    async def by_bearer(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /bearer`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_BY_BEARER, options=request_options)

    by_bearer_with_http_info = with_http_info_async(by_bearer)
