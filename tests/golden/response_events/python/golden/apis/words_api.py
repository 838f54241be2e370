"""`WordsApi` and `AsyncWordsApi`: the operations of `words`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, event_data

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_GET_WORDS: Operation[list[str]] = Operation(
    "getWords",
    "GET",
    "/words",
    responses={"200": event_data("str")},
    accept="text/event-stream",
)


class WordsApi(Api):
    """The operations below `/words`."""

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


class AsyncWordsApi(AsyncApi):
    """The operations below `/words`."""

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
