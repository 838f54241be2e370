"""`Picture`, from `#/components/schemas/Picture`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .picture_with_file import PictureWithFile
    from .picture_with_url import PictureWithUrl

Picture = TypeAliasType("Picture", Union["PictureWithFile", "PictureWithUrl"])
