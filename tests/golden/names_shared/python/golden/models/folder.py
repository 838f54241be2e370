"""`Folder`, from `#/components/schemas/Folder`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Folder(ApiModel):
    keeper: models.Person | None = None
    """Person"""

    size: models.FolderSize | None = None
