"""`Image`, from `#/components/schemas/Image`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .image_format import ImageFormat
    from .image_shape import ImageShape


class Image(ApiModel):
    format: ImageFormat | str | None = None
    """How it is written."""

    shape: ImageShape | str | None = None
    order: Literal["asc", "desc"] | str | None = None


class ImageDict(TypedDict, total=False):
    """`Image` as a dict, or as keyword arguments."""

    format: ImageFormat
    shape: ImageShape | None
    order: Literal["asc", "desc"]
