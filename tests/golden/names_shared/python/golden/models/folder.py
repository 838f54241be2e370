"""`Folder`, from `#/components/schemas/Folder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .folder_size import FolderSize
    from .person import Person


class Folder(ApiModel):
    keeper: Person | None = None
    """Person"""

    size: FolderSize | None = None
