"""`ChatApi` and `AsyncChatApi`: the operations of `chat`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_CHAT: op.Operation[models.Answer] = op.Operation(
    "chat",
    "POST",
    "/chat",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.Answer)},
)
_CHAT_AS_EVENT_STREAM: op.Operation[list[models.Chunk]] = op.Operation(
    "chat (text/event-stream)",
    "POST",
    "/chat",
    body=op.json_body(),
    responses={"200": op.event_data(lambda: models.Chunk)},
    accept="text/event-stream",
)


class ChatApi(Api):
    """The operations below `/chat`."""

    def chat(
        self,
        *,
        stream: bool | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Answer:
        """`POST /chat`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_CHAT, body={"stream": stream}, options=request_options)

    def chat_as_event_stream(
        self,
        *,
        stream: bool | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> list[models.Chunk]:
        """`POST /chat`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CHAT_AS_EVENT_STREAM, body={"stream": stream}, options=request_options
        )

    chat_with_http_info = with_http_info(chat)
    chat_as_event_stream_with_http_info = with_http_info(chat_as_event_stream)


class AsyncChatApi(AsyncApi):
    """The operations below `/chat`."""

    async def chat(
        self,
        *,
        stream: bool | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> models.Answer:
        """`POST /chat`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_CHAT, body={"stream": stream}, options=request_options)

    async def chat_as_event_stream(
        self,
        *,
        stream: bool | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> list[models.Chunk]:
        """`POST /chat`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CHAT_AS_EVENT_STREAM, body={"stream": stream}, options=request_options
        )

    chat_with_http_info = with_http_info_async(chat)
    chat_as_event_stream_with_http_info = with_http_info_async(chat_as_event_stream)
