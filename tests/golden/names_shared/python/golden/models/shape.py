"""`Shape`, from `#/components/schemas/Rack/properties/shape`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Shape(ApiModel):
    angle: int | None = None
