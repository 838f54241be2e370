"""`ImagesResponse`, from `#/components/schemas/ImagesResponse`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class ImagesResponse(ApiModel):
    created: int
    data: list[models.Image]
