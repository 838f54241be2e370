"""`Volume`, from `#/components/schemas/Volume`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Volume(ApiModel):
    size: models.FolderSize | None = None
    shape: models.Shape | None = None
