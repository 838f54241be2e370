"""`BytesApi` and `AsyncBytesApi`: the operations of `bytes`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse
from .._runtime.uploads import RawInput

_SEND_BYTES: op.Operation[BinaryResponse] = op.Operation(
    "sendBytes",
    "POST",
    "/bytes",
    body=op.raw_body(),
    responses={"200": op.binary()},
    accept="*/*",
)


class BytesApi(Api):
    """The operations below `/bytes`."""

    def send_bytes(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`POST /bytes`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_SEND_BYTES, body=body, options=request_options)

    send_bytes_with_http_info = with_http_info(send_bytes)


class AsyncBytesApi(AsyncApi):
    """The operations below `/bytes`."""

    async def send_bytes(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`POST /bytes`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_SEND_BYTES, body=body, options=request_options)

    send_bytes_with_http_info = with_http_info_async(send_bytes)
