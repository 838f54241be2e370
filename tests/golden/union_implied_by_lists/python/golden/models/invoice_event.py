"""`InvoiceEvent`, from `#/components/schemas/InvoiceEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import ApiModel


class InvoiceEvent(ApiModel):
    type: Literal["invoice.created", "invoice.paid"] | str
    data: str | None = None
