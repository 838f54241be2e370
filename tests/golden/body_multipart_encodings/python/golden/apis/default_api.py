"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body, part

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from .._runtime.uploads import FileInput
    from ..models.add_album_request_place import (
        AddAlbumRequestPlace,
        AddAlbumRequestPlaceDict,
    )

_ADD_ALBUM: Operation[None] = Operation(
    "addAlbum",
    "POST",
    "/albums",
    body=multipart_body(
        part("cover", file=True, media_type="image/png, image/jpeg"),
        part("photos", file=True, many=True),
        part("one_or_many", file=True),
        part("thumbnail", file=False),
        part("place", type="AddAlbumRequestPlace"),
        part("sizes", style="form", explode=False),
        part("note", media_type="text/markdown"),
    ),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_album(
        self,
        cover: FileInput,
        *,
        photos: Sequence[FileInput] | None = None,
        one_or_many: FileInput | Sequence[FileInput] | None = None,
        thumbnail: bytes | None = None,
        place: AddAlbumRequestPlace | AddAlbumRequestPlaceDict | None = None,
        tags: Sequence[str] | None = None,
        sizes: Sequence[int] | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /albums`"""
        self._call(
            _ADD_ALBUM,
            body={
                "cover": cover,
                "photos": photos,
                "one_or_many": one_or_many,
                "thumbnail": thumbnail,
                "place": place,
                "tags": tags,
                "sizes": sizes,
                "note": note,
            },
            options=request_options,
        )

    def add_album_with_http_info(
        self,
        cover: FileInput,
        *,
        photos: Sequence[FileInput] | None = None,
        one_or_many: FileInput | Sequence[FileInput] | None = None,
        thumbnail: bytes | None = None,
        place: AddAlbumRequestPlace | AddAlbumRequestPlaceDict | None = None,
        tags: Sequence[str] | None = None,
        sizes: Sequence[int] | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_album`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_ALBUM,
            body={
                "cover": cover,
                "photos": photos,
                "one_or_many": one_or_many,
                "thumbnail": thumbnail,
                "place": place,
                "tags": tags,
                "sizes": sizes,
                "note": note,
            },
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_album(
        self,
        cover: FileInput,
        *,
        photos: Sequence[FileInput] | None = None,
        one_or_many: FileInput | Sequence[FileInput] | None = None,
        thumbnail: bytes | None = None,
        place: AddAlbumRequestPlace | AddAlbumRequestPlaceDict | None = None,
        tags: Sequence[str] | None = None,
        sizes: Sequence[int] | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /albums`"""
        await self._call(
            _ADD_ALBUM,
            body={
                "cover": cover,
                "photos": photos,
                "one_or_many": one_or_many,
                "thumbnail": thumbnail,
                "place": place,
                "tags": tags,
                "sizes": sizes,
                "note": note,
            },
            options=request_options,
        )

    async def add_album_with_http_info(
        self,
        cover: FileInput,
        *,
        photos: Sequence[FileInput] | None = None,
        one_or_many: FileInput | Sequence[FileInput] | None = None,
        thumbnail: bytes | None = None,
        place: AddAlbumRequestPlace | AddAlbumRequestPlaceDict | None = None,
        tags: Sequence[str] | None = None,
        sizes: Sequence[int] | None = None,
        note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_album`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_ALBUM,
            body={
                "cover": cover,
                "photos": photos,
                "one_or_many": one_or_many,
                "thumbnail": thumbnail,
                "place": place,
                "tags": tags,
                "sizes": sizes,
                "note": note,
            },
            options=request_options,
        )
