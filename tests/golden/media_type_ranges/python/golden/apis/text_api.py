"""`TextApi` and `AsyncTextApi`: the operations of `text`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_TEXT: op.Operation[str] = op.Operation(
    "sendText",
    "POST",
    "/text",
    body=op.text_body(),
    responses={"200": op.text()},
    accept="*/*",
)


class TextApi(Api):
    """The operations below `/text`."""

    def send_text(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /text`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_TEXT, body=body, options=request_options)

    send_text_with_http_info = with_http_info(send_text)


class AsyncTextApi(AsyncApi):
    """The operations below `/text`."""

    async def send_text(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /text`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_TEXT, body=body, options=request_options)

    send_text_with_http_info = with_http_info_async(send_text)
