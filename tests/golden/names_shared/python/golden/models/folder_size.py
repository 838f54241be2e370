"""`FolderSize`, from `#/components/schemas/Folder/properties/size`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class FolderSize(ApiModel):
    bytes: int | None = None
