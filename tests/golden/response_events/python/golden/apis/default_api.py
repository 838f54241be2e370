"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, event_data, json, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.answer import Answer
    from ..models.chat_request import ChatRequest, ChatRequestDict
    from ..models.chunk import Chunk

_CHAT: Operation[Answer] = Operation(
    "chat",
    "POST",
    "/chat",
    body=json_body(),
    responses={"200": json("Answer")},
)
_CHAT_AS_EVENT_STREAM: Operation[list[Chunk]] = Operation(
    "chat (text/event-stream)",
    "POST",
    "/chat",
    body=json_body(),
    responses={"200": event_data("Chunk")},
    accept="text/event-stream",
)
_GET_WORDS: Operation[list[str]] = Operation(
    "getWords",
    "GET",
    "/words",
    responses={"200": event_data("str")},
    accept="text/event-stream",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def chat(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> Answer: ...

    @overload
    def chat(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> Answer: ...

    def chat(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Answer:
        """`POST /chat`"""
        return self._call(
            _CHAT,
            body=body_or_fields(_CHAT, chat_request, fields),
            options=request_options,
        )

    @overload
    def chat_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Answer]: ...

    @overload
    def chat_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> ApiResponse[Answer]: ...

    def chat_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Answer]:
        """Call `chat`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CHAT,
            body=body_or_fields(_CHAT, chat_request, fields),
            options=request_options,
        )

    @overload
    def chat_as_event_stream(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Chunk]: ...

    @overload
    def chat_as_event_stream(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> list[Chunk]: ...

    def chat_as_event_stream(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> list[Chunk]:
        """`POST /chat`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(
            _CHAT_AS_EVENT_STREAM,
            body=body_or_fields(_CHAT_AS_EVENT_STREAM, chat_request, fields),
            options=request_options,
        )

    @overload
    def chat_as_event_stream_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[list[Chunk]]: ...

    @overload
    def chat_as_event_stream_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> ApiResponse[list[Chunk]]: ...

    def chat_as_event_stream_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[list[Chunk]]:
        """Call `chat_as_event_stream`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
            _CHAT_AS_EVENT_STREAM,
            body=body_or_fields(_CHAT_AS_EVENT_STREAM, chat_request, fields),
            options=request_options,
        )

    def get_words(self, *, request_options: RequestOptions | None = None) -> list[str]:
        """`GET /words`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(_GET_WORDS, options=request_options)

    def get_words_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[str]]:
        """Call `get_words`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_WORDS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def chat(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> Answer: ...

    @overload
    async def chat(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> Answer: ...

    async def chat(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Answer:
        """`POST /chat`"""
        return await self._call(
            _CHAT,
            body=body_or_fields(_CHAT, chat_request, fields),
            options=request_options,
        )

    @overload
    async def chat_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Answer]: ...

    @overload
    async def chat_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> ApiResponse[Answer]: ...

    async def chat_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Answer]:
        """Call `chat`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CHAT,
            body=body_or_fields(_CHAT, chat_request, fields),
            options=request_options,
        )

    @overload
    async def chat_as_event_stream(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[Chunk]: ...

    @overload
    async def chat_as_event_stream(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> list[Chunk]: ...

    async def chat_as_event_stream(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> list[Chunk]:
        """`POST /chat`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(
            _CHAT_AS_EVENT_STREAM,
            body=body_or_fields(_CHAT_AS_EVENT_STREAM, chat_request, fields),
            options=request_options,
        )

    @overload
    async def chat_as_event_stream_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[list[Chunk]]: ...

    @overload
    async def chat_as_event_stream_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[ChatRequestDict],
    ) -> ApiResponse[list[Chunk]]: ...

    async def chat_as_event_stream_with_http_info(
        self,
        chat_request: ChatRequest | ChatRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[list[Chunk]]:
        """Call `chat_as_event_stream`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _CHAT_AS_EVENT_STREAM,
            body=body_or_fields(_CHAT_AS_EVENT_STREAM, chat_request, fields),
            options=request_options,
        )

    async def get_words(
        self, *, request_options: RequestOptions | None = None
    ) -> list[str]:
        """`GET /words`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(_GET_WORDS, options=request_options)

    async def get_words_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[str]]:
        """Call `get_words`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_WORDS, options=request_options)
