"""`TextApi` and `AsyncTextApi`: the operations of `text`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, text, text_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_SEND_TEXT: Operation[str] = Operation(
    "sendText",
    "POST",
    "/text",
    body=text_body(),
    responses={"200": text()},
    accept="*/*",
)


class TextApi(Api):
    """The operations below `/text`."""

    def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /text`"""
        return self._call(_SEND_TEXT, body=body, options=request_options)

    def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `send_text`; return its result with the status and the headers."""
        return self._call_with_http_info(_SEND_TEXT, body=body, options=request_options)


class AsyncTextApi(AsyncApi):
    """The operations below `/text`."""

    async def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /text`"""
        return await self._call(_SEND_TEXT, body=body, options=request_options)

    async def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `send_text`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_TEXT, body=body, options=request_options
        )
