"""`OrderAddressValue`, from `#/components/schemas/Order/properties/address`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderAddressValue(ApiModel):
    street: str | None = None
