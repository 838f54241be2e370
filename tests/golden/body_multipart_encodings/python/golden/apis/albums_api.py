"""`AlbumsApi` and `AsyncAlbumsApi`: the operations of `albums`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.uploads import FileInput

_ADD_ALBUM: op.Operation[None] = op.Operation(
    "addAlbum",
    "POST",
    "/albums",
    body=op.multipart_body(
        op.file("cover", media_type="image/png, image/jpeg"),
        op.file("photos", many=True),
        op.file("one_or_many"),
        op.field("thumbnail", file=False),
        op.field("place", type=lambda: models.AddAlbumRequestPlace),
        op.field("sizes", style="form", explode=False),
        op.field("note", media_type="text/markdown"),
    ),
    responses={"204": op.empty()},
)


class AlbumsApi(Api):
    """The operations below `/albums`."""

    def add_album(
        self,
        *,
        cover: FileInput,
        photos: Sequence[FileInput] | Omit = omit,
        one_or_many: FileInput | Sequence[FileInput] | Omit = omit,
        thumbnail: bytes | Omit = omit,
        place: (
            models.AddAlbumRequestPlace | models.AddAlbumRequestPlaceDict | Omit
        ) = omit,
        tags: Sequence[str] | Omit = omit,
        sizes: Sequence[int] | Omit = omit,
        note: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /albums`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
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

    add_album_with_http_info = with_http_info(add_album)


class AsyncAlbumsApi(AsyncApi):
    """The operations below `/albums`."""

    async def add_album(
        self,
        *,
        cover: FileInput,
        photos: Sequence[FileInput] | Omit = omit,
        one_or_many: FileInput | Sequence[FileInput] | Omit = omit,
        thumbnail: bytes | Omit = omit,
        place: (
            models.AddAlbumRequestPlace | models.AddAlbumRequestPlaceDict | Omit
        ) = omit,
        tags: Sequence[str] | Omit = omit,
        sizes: Sequence[int] | Omit = omit,
        note: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /albums`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
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

    add_album_with_http_info = with_http_info_async(add_album)
