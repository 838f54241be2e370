"""`ShapeFreeForm`, from `#/components/schemas/Shape/oneOf/2`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class ShapeFreeForm(ApiModel):
    """Free Form"""

    points: list[float] | None = None
