"""`MessagesApi` and `AsyncMessagesApi`: the operations of `messages`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_SEND_MESSAGE: op.Operation[None] = op.Operation(
    "sendMessage",
    "POST",
    "/messages",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class MessagesApi(Api):
    """The operations below `/messages`."""

    def send_message(
        self,
        *,
        message: str,
        body: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /messages`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _SEND_MESSAGE,
            body={"message": message, "body": body},
            options=request_options,
        )

    send_message_with_http_info = with_http_info(send_message)


class AsyncMessagesApi(AsyncApi):
    """The operations below `/messages`."""

    async def send_message(
        self,
        *,
        message: str,
        body: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /messages`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SEND_MESSAGE,
            body={"message": message, "body": body},
            options=request_options,
        )

    send_message_with_http_info = with_http_info_async(send_message)
