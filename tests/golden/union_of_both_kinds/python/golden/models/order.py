"""`Order`, from `#/components/schemas/Order`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Order(ApiModel):
    number: str | None = None
    address: str | None = None
    shop: str | None = None
