"""`DefaultApi` and `AsyncDefaultApi`: the operations of `default`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_DEFAULT: op.Operation[models.Result] = op.Operation(
    "getDefault",
    "GET",
    "/default",
    responses={"default": op.json(lambda: models.Result)},
)


class DefaultApi(Api):
    """The operations below `/default`."""

    def get_default(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result:
        """`GET /default`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_DEFAULT, options=request_options)

    get_default_with_http_info = with_http_info(get_default)


class AsyncDefaultApi(AsyncApi):
    """The operations below `/default`."""

    async def get_default(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> models.Result:
        """`GET /default`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_DEFAULT, options=request_options)

    get_default_with_http_info = with_http_info_async(get_default)
