"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body, part

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from .._runtime.uploads import FileInput
    from ..models.add_photo_request_place import (
        AddPhotoRequestPlace,
        AddPhotoRequestPlaceDict,
    )

_ADD_PHOTO: Operation[None] = Operation(
    "addPhoto",
    "POST",
    "/photos",
    body=multipart_body(
        part("photo", file=True, media_type="image/png"),
        part("more", file=True, many=True),
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_photo(
        self,
        photo: FileInput,
        title: str,
        *,
        more: Sequence[FileInput] | None = None,
        tags: Sequence[str] | None = None,
        size: Literal["small", "large"] | None = None,
        place: AddPhotoRequestPlace | AddPhotoRequestPlaceDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /photos`"""
        self._call(
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

    def add_photo_with_http_info(
        self,
        photo: FileInput,
        title: str,
        *,
        more: Sequence[FileInput] | None = None,
        tags: Sequence[str] | None = None,
        size: Literal["small", "large"] | None = None,
        place: AddPhotoRequestPlace | AddPhotoRequestPlaceDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_photo`; return its result with the status and the headers."""
        return self._call_with_http_info(
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


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_photo(
        self,
        photo: FileInput,
        title: str,
        *,
        more: Sequence[FileInput] | None = None,
        tags: Sequence[str] | None = None,
        size: Literal["small", "large"] | None = None,
        place: AddPhotoRequestPlace | AddPhotoRequestPlaceDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /photos`"""
        await self._call(
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

    async def add_photo_with_http_info(
        self,
        photo: FileInput,
        title: str,
        *,
        more: Sequence[FileInput] | None = None,
        tags: Sequence[str] | None = None,
        size: Literal["small", "large"] | None = None,
        place: AddPhotoRequestPlace | AddPhotoRequestPlaceDict | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_photo`; return its result with the status and the headers."""
        return await self._call_with_http_info(
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
