"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.models import Base64, IsoDuration
from .._runtime.options import RequestOptionsInput

_GET_KEY: op.Operation[Base64] = op.Operation(
    "getKey",
    "GET",
    "/key",
    responses={"200": op.json(lambda: Base64)},
)
_LIST_KEYS: op.Operation[list[Base64]] = op.Operation(
    "listKeys",
    "GET",
    "/keys",
    responses={"200": op.json(lambda: list[Base64])},
)
_LIST_SPANS: op.Operation[list[IsoDuration]] = op.Operation(
    "listSpans",
    "GET",
    "/spans",
    responses={"200": op.json(lambda: list[IsoDuration])},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_key(self, *, request_options: RequestOptionsInput | None = None) -> Base64:
        """`GET /key`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_KEY, options=request_options)

    def list_keys(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[Base64]:
        """`GET /keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_KEYS, options=request_options)

    def list_spans(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[IsoDuration]:
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
    ) -> Base64:
        """`GET /key`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_KEY, options=request_options)

    async def list_keys(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[Base64]:
        """`GET /keys`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_KEYS, options=request_options)

    async def list_spans(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[IsoDuration]:
        """`GET /spans`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_SPANS, options=request_options)

    get_key_with_http_info = with_http_info_async(get_key)
    list_keys_with_http_info = with_http_info_async(list_keys)
    list_spans_with_http_info = with_http_info_async(list_spans)
