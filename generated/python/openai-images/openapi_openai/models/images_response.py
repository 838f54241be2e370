"""`ImagesResponse`, from `#/components/schemas/ImagesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .image import Image


class ImagesResponse(ApiModel):
    created: int
    data: list[Image]
