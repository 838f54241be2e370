"""`BothApi` and `AsyncBothApi`: the operations of `both`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_BOTH: op.Operation[models.Moved] = op.Operation(
    "getBoth",
    "GET",
    "/both",
    responses={
        "200": op.json(lambda: models.Moved),
        "302": op.empty(),
        "default": op.json(lambda: models.Failure),
    },
)


class BothApi(Api):
    """The operations below `/both`."""

    def get_both(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /both`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_BOTH, options=request_options)

    get_both_with_http_info = with_http_info(get_both)


class AsyncBothApi(AsyncApi):
    """The operations below `/both`."""

    async def get_both(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Moved:
        """`GET /both`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_BOTH, options=request_options)

    get_both_with_http_info = with_http_info_async(get_both)
