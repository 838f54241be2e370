"""`DepositCard`, from `#/components/schemas/Payment/oneOf/0/+/Deposit`."""

from __future__ import annotations

import datetime as dt

from .._runtime.models import ApiModel


class DepositCard(ApiModel):
    number: str
    until: dt.date | None = None
