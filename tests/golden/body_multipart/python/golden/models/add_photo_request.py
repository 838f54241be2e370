"""`AddPhotoRequest`, from
`#/paths/~1photos/post/requestBody/content/multipart~1form-data/schema`.
"""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class AddPhotoRequest(ApiModel):
    photo: str
    title: str
    more: list[str] | None = None
    tags: list[str] | None = None
    size: Literal["small", "large"] | str | None = None
    place: models.AddPhotoRequestPlace | None = None
