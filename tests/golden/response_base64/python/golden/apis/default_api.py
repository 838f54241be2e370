"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

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
_LIST_KEYS: op.Operation[list[_scalars.Base64]] = op.Operation(
    "listKeys",
    "GET",
    "/keys",
    responses={"200": op.json(lambda: list[_scalars.Base64])},
)
_LIST_SPANS: op.Operation[list[_scalars.IsoDuration]] = op.Operation(
    "listSpans",
    "GET",
    "/spans",
    responses={"200": op.json(lambda: list[_scalars.IsoDuration])},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_key(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> _scalars.Base64:
        """`GET /key`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_KEY, options=request_options)

    def list_keys(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.Base64]:
        """`GET /keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_KEYS, options=request_options)

    def list_spans(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.IsoDuration]:
        """`GET /spans`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_SPANS, options=request_options)

    get_key_with_http_info = with_http_info(get_key)
    list_keys_with_http_info = with_http_info(list_keys)
    list_spans_with_http_info = with_http_info(list_spans)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_key(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> _scalars.Base64:
        """`GET /key`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_KEY, options=request_options)

    async def list_keys(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.Base64]:
        """`GET /keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_KEYS, options=request_options)

    async def list_spans(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.IsoDuration]:
        """`GET /spans`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_SPANS, options=request_options)

    get_key_with_http_info = with_http_info_async(get_key)
    list_keys_with_http_info = with_http_info_async(list_keys)
    list_spans_with_http_info = with_http_info_async(list_spans)
