"""`PhotoApi` and `AsyncPhotoApi`: the operations of `photo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, binary, empty, multipart_body, part

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import FileInput

_GET_PHOTO: Operation[BinaryResponse] = Operation(
    "getPhoto",
    "GET",
    "/photo",
    responses={"200": binary()},
    accept="image/png",
)
_SET_PHOTO: Operation[None] = Operation(
    "setPhoto",
    "PUT",
    "/photo",
    body=multipart_body(part("file", file=True)),
    responses={"204": empty()},
)


class PhotoApi(Api):
    """The operations below `/photo`."""

    def get_photo(
        self, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`GET /photo`"""
        return self._download(_GET_PHOTO, options=request_options)

    def get_photo_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `get_photo`; return its result with the status and the headers."""
        return self._download_with_http_info(_GET_PHOTO, options=request_options)

    def set_photo(
        self,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /photo`"""
        self._call(
            _SET_PHOTO, body={"file": file, "note": note}, options=request_options
        )

    def set_photo_with_http_info(
        self,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `set_photo`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SET_PHOTO, body={"file": file, "note": note}, options=request_options
        )


class AsyncPhotoApi(AsyncApi):
    """The operations below `/photo`."""

    async def get_photo(
        self, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`GET /photo`"""
        return await self._download(_GET_PHOTO, options=request_options)

    async def get_photo_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `get_photo`; return its result with the status and the headers."""
        return await self._download_with_http_info(_GET_PHOTO, options=request_options)

    async def set_photo(
        self,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`PUT /photo`"""
        await self._call(
            _SET_PHOTO, body={"file": file, "note": note}, options=request_options
        )

    async def set_photo_with_http_info(
        self,
        file: FileInput,
        *,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `set_photo`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SET_PHOTO, body={"file": file, "note": note}, options=request_options
        )
