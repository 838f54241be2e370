"""`CreateLedgerRequest`, from `#/components/schemas/CreateLedgerRequest`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class CreateLedgerRequest(ApiModel):
    x: int | None = None
