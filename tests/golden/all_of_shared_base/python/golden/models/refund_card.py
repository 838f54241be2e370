"""`RefundCard`, from `#/components/schemas/Payment/oneOf/0`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class RefundCard(ApiModel):
    number: str
    reason: str | None = None
