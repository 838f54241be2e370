"""`AddAlbumRequest`, from
`#/paths/~1albums/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel, Base64

if TYPE_CHECKING:
    from .add_album_request_one_or_many import AddAlbumRequestOneOrMany
    from .add_album_request_place import AddAlbumRequestPlace


class AddAlbumRequest(ApiModel):
    cover: str
    photos: list[str] | None = None
    one_or_many: AddAlbumRequestOneOrMany | None = None
    thumbnail: Base64 | None = None
    place: AddAlbumRequestPlace | None = None
    tags: list[str] | None = None
    sizes: list[int] | None = None
    note: str | None = None
