"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .image import Image


class ImagesResponse(Model):
    """Images."""

    created: int
    data: list[Image]
