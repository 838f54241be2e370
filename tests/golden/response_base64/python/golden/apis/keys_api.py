"""`KeysApi` and `AsyncKeysApi`: the operations of `keys`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_KEYS: op.Operation[list[_scalars.Base64]] = op.Operation(
    "listKeys",
    "GET",
    "/keys",
    responses={"200": op.json(lambda: list[_scalars.Base64])},
)


class KeysApi(Api):
    """The operations below `/keys`."""

    def list_keys(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.Base64]:
        """`GET /keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_KEYS, options=request_options)

    list_keys_with_http_info = with_http_info(list_keys)


class AsyncKeysApi(AsyncApi):
    """The operations below `/keys`."""

    async def list_keys(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.Base64]:
        """`GET /keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_KEYS, options=request_options)

    list_keys_with_http_info = with_http_info_async(list_keys)
