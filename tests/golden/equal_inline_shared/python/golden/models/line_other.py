"""`LineOther`, from `#/components/schemas/Line/properties/other`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class LineOther(ApiModel):
    x: float | None = None
    y: float | None = None
