"""`Voucher`, from `#/components/schemas/Voucher`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Voucher(ApiModel):
    code: str | None = None
