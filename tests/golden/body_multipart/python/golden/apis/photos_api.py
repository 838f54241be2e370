"""`PhotosApi` and `AsyncPhotosApi`: the operations of `photos`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.uploads import FileInput

_ADD_PHOTO: op.Operation[None] = op.Operation(
    "addPhoto",
    "POST",
    "/photos",
    body=op.multipart_body(
        op.file("photo", media_type="image/png"), op.file("more", many=True)
    ),
    responses={"204": op.empty()},
)


class PhotosApi(Api):
    """The operations below `/photos`."""

    def add_photo(
        self,
        *,
        photo: FileInput,
        title: str,
        more: Sequence[FileInput] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        size: Literal["small", "large"] | Omit = omit,
        place: (
            models.AddPhotoRequestPlace | models.AddPhotoRequestPlaceDict | Omit
        ) = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /photos`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_PHOTO,
            body={
                "photo": photo,
                "more": more,
                "title": title,
                "tags": tags,
                "size": size,
                "place": place,
            },
            options=request_options,
        )

    add_photo_with_http_info = with_http_info(add_photo)


class AsyncPhotosApi(AsyncApi):
    """The operations below `/photos`."""

    async def add_photo(
        self,
        *,
        photo: FileInput,
        title: str,
        more: Sequence[FileInput] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        size: Literal["small", "large"] | Omit = omit,
        place: (
            models.AddPhotoRequestPlace | models.AddPhotoRequestPlaceDict | Omit
        ) = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /photos`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_PHOTO,
            body={
                "photo": photo,
                "more": more,
                "title": title,
                "tags": tags,
                "size": size,
                "place": place,
            },
            options=request_options,
        )

    add_photo_with_http_info = with_http_info_async(add_photo)
