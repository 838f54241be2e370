"""`OrderAddress2`, from `#/components/schemas/Order/properties/address`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderAddress2(ApiModel):
    street: str | None = None
