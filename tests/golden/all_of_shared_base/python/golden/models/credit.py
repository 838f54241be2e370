"""`Credit`, from `#/components/schemas/Credit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .credit_amount import CreditAmount


class Credit(ApiModel):
    amount: CreditAmount | None = None
