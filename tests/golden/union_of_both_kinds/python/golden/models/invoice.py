"""`Invoice`, from `#/components/schemas/Invoice`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Invoice(ApiModel):
    address: str
