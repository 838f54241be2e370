"""`Image`, from `#/components/schemas/Image`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class Image(ApiModel):
    format: models.ImageFormat | str | None = None
    """How it is written."""

    shape: models.ImageShape | str | None = None
    order: Literal["asc", "desc"] | str | None = None


class ImageDict(TypedDict, total=False):
    """`Image` as a dict."""

    format: models.ImageFormat
    """How it is written."""

    shape: models.ImageShape | None
    order: Literal["asc", "desc"]
