"""`PhotoApi` and `AsyncPhotoApi`: the operations of `photo`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse
from .._runtime.uploads import FileInput

_GET_PHOTO: op.Operation[BinaryResponse] = op.Operation(
    "getPhoto",
    "GET",
    "/photo",
    responses={"200": op.binary()},
    accept="image/png",
)
_SET_PHOTO: op.Operation[None] = op.Operation(
    "setPhoto",
    "PUT",
    "/photo",
    body=op.multipart_body(op.file("file")),
    responses={"204": op.empty()},
)


class PhotoApi(Api):
    """The operations below `/photo`."""

    def get_photo(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`GET /photo`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_GET_PHOTO, options=request_options)

    def set_photo(
        self,
        *,
        file: FileInput,
        note: str | Omit | None = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /photo`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _SET_PHOTO, body={"file": file, "note": note}, options=request_options
        )

    get_photo_with_http_info = with_http_info(get_photo)
    set_photo_with_http_info = with_http_info(set_photo)


class AsyncPhotoApi(AsyncApi):
    """The operations below `/photo`."""

    async def get_photo(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`GET /photo`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_GET_PHOTO, options=request_options)

    async def set_photo(
        self,
        *,
        file: FileInput,
        note: str | Omit | None = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`PUT /photo`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SET_PHOTO, body={"file": file, "note": note}, options=request_options
        )

    get_photo_with_http_info = with_http_info_async(get_photo)
    set_photo_with_http_info = with_http_info_async(set_photo)
