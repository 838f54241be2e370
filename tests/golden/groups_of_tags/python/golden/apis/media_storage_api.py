"""`MediaStorageApi` and `AsyncMediaStorageApi`: the operations of `Media Storage
API`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_MEDIA: Operation[None] = Operation(
    "listMedia",
    "GET",
    "/media",
    responses={"204": empty()},
)
_PUT_MEDIA: Operation[None] = Operation(
    "putMedia",
    "PUT",
    "/media",
    responses={"204": empty()},
)


class MediaStorageApi(Api):
    """Where files are."""

    def list_media(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /media`"""
        self._call(_LIST_MEDIA, options=request_options)

    def list_media_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_media`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_MEDIA, options=request_options)

    def put_media(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /media`"""
        self._call(_PUT_MEDIA, options=request_options)

    def put_media_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_media`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_MEDIA, options=request_options)


class AsyncMediaStorageApi(AsyncApi):
    """Where files are."""

    async def list_media(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /media`"""
        await self._call(_LIST_MEDIA, options=request_options)

    async def list_media_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_media`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_MEDIA, options=request_options)

    async def put_media(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /media`"""
        await self._call(_PUT_MEDIA, options=request_options)

    async def put_media_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_media`; return its result with the status and the headers."""
        return await self._call_with_http_info(_PUT_MEDIA, options=request_options)
