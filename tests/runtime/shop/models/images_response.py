"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .image import Image


class ImagesResponse(ApiModel):
    """Images."""

    created: int
    data: list[Image]
