"""`RefundWithIban`, from `#/components/schemas/Payment/oneOf/1`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class RefundWithIban(ApiModel):
    iban: str
    reason: str | None = None
