"""`WordsApi` and `AsyncWordsApi`: the operations of `words`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_GET_WORDS: op.Operation[list[str]] = op.Operation(
    "getWords",
    "GET",
    "/words",
    responses={"200": op.event_data(lambda: str)},
    accept="text/event-stream",
)


class WordsApi(Api):
    """The operations below `/words`."""

    def get_words(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[str]:
        """`GET /words`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_GET_WORDS, options=request_options)

    get_words_with_http_info = with_http_info(get_words)


class AsyncWordsApi(AsyncApi):
    """The operations below `/words`."""

    async def get_words(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[str]:
        """`GET /words`

        Returns all that is streamed, when the stream has ended.

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_GET_WORDS, options=request_options)

    get_words_with_http_info = with_http_info_async(get_words)
