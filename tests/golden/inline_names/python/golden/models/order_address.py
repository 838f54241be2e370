"""`OrderAddress`, from `#/components/schemas/OrderAddress`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderAddress(ApiModel):
    taken: bool | None = None
