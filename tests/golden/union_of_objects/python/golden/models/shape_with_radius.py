"""`ShapeWithRadius`, from `#/components/schemas/Shape/oneOf/0`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ShapeWithRadius(ApiModel):
    radius: float
    at: str | None = None
