"""`AudioApi` and `AsyncAudioApi`: the operations of `audio`."""

from __future__ import annotations

from typing import Literal

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_AUDIO: op.Operation[None] = op.Operation(
    "listAudio",
    "GET",
    "/audio",
    responses={"204": op.empty()},
)


class AudioApi(Api):
    """The operations below `/audio`."""

    def list_audio(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /audio`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_AUDIO, query={"order": order}, options=request_options)

    list_audio_with_http_info = with_http_info(list_audio)


class AsyncAudioApi(AsyncApi):
    """The operations below `/audio`."""

    async def list_audio(
        self,
        *,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`GET /audio`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _LIST_AUDIO, query={"order": order}, options=request_options
        )

    list_audio_with_http_info = with_http_info_async(list_audio)
