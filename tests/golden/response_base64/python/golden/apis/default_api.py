"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.models import Base64, IsoDuration
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_KEY: Operation[Base64] = Operation(
    "getKey",
    "GET",
    "/key",
    responses={"200": json("Base64")},
)
_LIST_KEYS: Operation[list[Base64]] = Operation(
    "listKeys",
    "GET",
    "/keys",
    responses={"200": json("list[Base64]")},
)
_LIST_SPANS: Operation[list[IsoDuration]] = Operation(
    "listSpans",
    "GET",
    "/spans",
    responses={"200": json("list[IsoDuration]")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_key(self, *, request_options: RequestOptions | None = None) -> Base64:
        """`GET /key`"""
        return self._call(_GET_KEY, options=request_options)

    def get_key_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Base64]:
        """Call `get_key`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_KEY, options=request_options)

    def list_keys(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Base64]:
        """`GET /keys`"""
        return self._call(_LIST_KEYS, options=request_options)

    def list_keys_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Base64]]:
        """Call `list_keys`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_KEYS, options=request_options)

    def list_spans(
        self, *, request_options: RequestOptions | None = None
    ) -> list[IsoDuration]:
        """`GET /spans`"""
        return self._call(_LIST_SPANS, options=request_options)

    def list_spans_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[IsoDuration]]:
        """Call `list_spans`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_SPANS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_key(self, *, request_options: RequestOptions | None = None) -> Base64:
        """`GET /key`"""
        return await self._call(_GET_KEY, options=request_options)

    async def get_key_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Base64]:
        """Call `get_key`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_KEY, options=request_options)

    async def list_keys(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Base64]:
        """`GET /keys`"""
        return await self._call(_LIST_KEYS, options=request_options)

    async def list_keys_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Base64]]:
        """Call `list_keys`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_KEYS, options=request_options)

    async def list_spans(
        self, *, request_options: RequestOptions | None = None
    ) -> list[IsoDuration]:
        """`GET /spans`"""
        return await self._call(_LIST_SPANS, options=request_options)

    async def list_spans_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[IsoDuration]]:
        """Call `list_spans`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_SPANS, options=request_options)
