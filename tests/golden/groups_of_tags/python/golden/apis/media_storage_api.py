"""`MediaStorageApi` and `AsyncMediaStorageApi`: the operations of `Media Storage
API`.
"""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_MEDIA: op.Operation[None] = op.Operation(
    "listMedia",
    "GET",
    "/media",
    responses={"204": op.empty()},
)
_PUT_MEDIA: op.Operation[None] = op.Operation(
    "putMedia",
    "PUT",
    "/media",
    responses={"204": op.empty()},
)


class MediaStorageApi(Api):
    """Where files are."""

    def list_media(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /media`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_MEDIA, options=request_options)

    def put_media(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`PUT /media`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_MEDIA, options=request_options)

    list_media_with_http_info = with_http_info(list_media)
    put_media_with_http_info = with_http_info(put_media)


class AsyncMediaStorageApi(AsyncApi):
    """Where files are."""

    async def list_media(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /media`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_MEDIA, options=request_options)

    async def put_media(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /media`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_MEDIA, options=request_options)

    list_media_with_http_info = with_http_info_async(list_media)
    put_media_with_http_info = with_http_info_async(put_media)
