"""`BytesApi` and `AsyncBytesApi`: the operations of `bytes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, binary, raw_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import RawInput

_SEND_BYTES: Operation[BinaryResponse] = Operation(
    "sendBytes",
    "POST",
    "/bytes",
    body=raw_body(),
    responses={"200": binary()},
    accept="*/*",
)


class BytesApi(Api):
    """The operations below `/bytes`."""

    def send_bytes(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`POST /bytes`"""
        return self._download(_SEND_BYTES, body=body, options=request_options)

    def send_bytes_with_http_info(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `send_bytes`; return its result with the status and the headers."""
        return self._download_with_http_info(
            _SEND_BYTES, body=body, options=request_options
        )


class AsyncBytesApi(AsyncApi):
    """The operations below `/bytes`."""

    async def send_bytes(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`POST /bytes`"""
        return await self._download(_SEND_BYTES, body=body, options=request_options)

    async def send_bytes_with_http_info(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `send_bytes`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _SEND_BYTES, body=body, options=request_options
        )
