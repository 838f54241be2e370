"""`DepositWithIban`, from `#/components/schemas/Payment/oneOf/1/+/Deposit`."""

from __future__ import annotations

import datetime as dt

from .._runtime.models import ApiModel


class DepositWithIban(ApiModel):
    iban: str
    until: dt.date | None = None
