"""`Volume`, from `#/components/schemas/Volume`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .folder_size import FolderSize
    from .shape import Shape


class Volume(ApiModel):
    size: FolderSize | None = None
    shape: Shape | None = None
