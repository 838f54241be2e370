"""`OrderLinesItem`, from `#/components/schemas/Order/properties/lines/items`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderLinesItem(ApiModel):
    price: int | None = None
