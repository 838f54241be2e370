"""`DepositCard`, from `#/components/schemas/Payment/oneOf/0`."""

from __future__ import annotations

from .._runtime.models import ApiModel, IsoDate


class DepositCard(ApiModel):
    number: str
    until: IsoDate | None = None
