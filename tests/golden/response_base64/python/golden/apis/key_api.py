"""`KeyApi` and `AsyncKeyApi`: the operations of `key`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_KEY: op.Operation[_scalars.Base64] = op.Operation(
    "getKey",
    "GET",
    "/key",
    responses={"200": op.json(lambda: _scalars.Base64)},
)


class KeyApi(Api):
    """The operations below `/key`."""

    def get_key(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> _scalars.Base64:
        """`GET /key`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_KEY, options=request_options)

    get_key_with_http_info = with_http_info(get_key)


class AsyncKeyApi(AsyncApi):
    """The operations below `/key`."""

    async def get_key(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> _scalars.Base64:
        """`GET /key`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_KEY, options=request_options)

    get_key_with_http_info = with_http_info_async(get_key)
