"""`ShapeWithSide`, from `#/components/schemas/Shape/oneOf/1`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ShapeWithSide(ApiModel):
    side: float
    at: str | None = None
