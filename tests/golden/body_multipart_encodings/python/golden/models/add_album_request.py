"""`AddAlbumRequest`, from
`#/paths/~1albums/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel, Base64


class AddAlbumRequest(ApiModel):
    cover: str
    photos: list[str] | None = None
    one_or_many: models.AddAlbumRequestOneOrMany | None = None
    thumbnail: Base64 | None = None
    place: models.AddAlbumRequestPlace | None = None
    tags: list[str] | None = None
    sizes: list[int] | None = None
    note: str | None = None
