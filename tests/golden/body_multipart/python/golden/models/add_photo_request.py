"""`AddPhotoRequest`, from
`#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .add_photo_request_place import AddPhotoRequestPlace


class AddPhotoRequest(ApiModel):
    photo: str
    title: str
    more: list[str] | None = None
    tags: list[str] | None = None
    size: Literal["small", "large"] | str | None = None
    place: AddPhotoRequestPlace | None = None
