"""`TextApi` and `AsyncTextApi`: the operations of `text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, binary, text_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse

_SEND_TEXT: Operation[BinaryResponse] = Operation(
    "sendText",
    "POST",
    "/text",
    body=text_body(media_type="application/jsonl"),
    responses={"200": binary()},
    accept="application/jsonl",
)


class TextApi(Api):
    """The operations below `/text`."""

    def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`POST /text`"""
        return self._download(_SEND_TEXT, body=body, options=request_options)

    def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `send_text`; return its result with the status and the headers."""
        return self._download_with_http_info(
            _SEND_TEXT, body=body, options=request_options
        )


class AsyncTextApi(AsyncApi):
    """The operations below `/text`."""

    async def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`POST /text`"""
        return await self._download(_SEND_TEXT, body=body, options=request_options)

    async def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `send_text`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _SEND_TEXT, body=body, options=request_options
        )
