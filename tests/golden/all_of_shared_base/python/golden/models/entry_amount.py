"""`EntryAmount`, from `#/components/schemas/Entry/properties/amount`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class EntryAmount(ApiModel):
    currency: str | None = None
