"""`DepositWithIban`, from `#/components/schemas/Payment/oneOf/1`."""

from __future__ import annotations

from .._runtime.models import ApiModel, IsoDate


class DepositWithIban(ApiModel):
    iban: str
    until: IsoDate | None = None
