"""`PublicApi` and `AsyncPublicApi`: the operations of `public`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_CHECK_HEALTH: op.Operation[None] = op.Operation(
    "checkHealth",
    "GET",
    "/health",
    responses={"204": op.empty()},
)


class PublicApi(Api):
    """The operations of `public`."""

    def check_health(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /health`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CHECK_HEALTH, options=request_options)

    check_health_with_http_info = with_http_info(check_health)


class AsyncPublicApi(AsyncApi):
    """The operations of `public`."""

    async def check_health(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /health`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_CHECK_HEALTH, options=request_options)

    check_health_with_http_info = with_http_info_async(check_health)
