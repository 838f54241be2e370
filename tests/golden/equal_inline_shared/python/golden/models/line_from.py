"""`LineFrom`, from `#/components/schemas/Line/properties/from`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class LineFrom(ApiModel):
    x: float
    y: float
