"""`DiscountObject`, from `#/components/schemas/Discount`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class DiscountObject(ApiModel):
    percent: float | None = None
