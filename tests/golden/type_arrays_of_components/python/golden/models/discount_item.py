"""`DiscountItem`, from `#/components/schemas/Discount/allOf/1/items`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class DiscountItem(ApiModel):
    code: str | None = None
