"""`Payment`, from `#/components/schemas/Payment`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Payment(ApiModel):
    kind: str
    amount: float | None = None
    number: str | int | None = None
    code: str | None = None
    currency: str | None = None
