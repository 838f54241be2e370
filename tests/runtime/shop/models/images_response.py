"""A part of the handmade client."""
# ruff: noqa: TID252  # written as the generator writes it

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class ImagesResponse(ApiModel):
    """Images."""

    created: int
    data: list[models.Image]
