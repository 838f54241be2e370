"""`OrderSum`, from `#/components/schemas/Order/$defs/sum`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderSum(ApiModel):
    amount: float | None = None
