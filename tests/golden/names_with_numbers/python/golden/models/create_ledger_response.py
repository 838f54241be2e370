"""`CreateLedgerResponse`, from `#/components/schemas/CreateLedgerResponse`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class CreateLedgerResponse(ApiModel):
    x: int | None = None
