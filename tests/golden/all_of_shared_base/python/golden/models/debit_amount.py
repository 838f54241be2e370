"""`DebitAmount`, from `#/components/schemas/Entry/properties/amount`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class DebitAmount(ApiModel):
    debit: int | None = None
    currency: str | None = None
