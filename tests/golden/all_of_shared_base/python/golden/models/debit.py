"""`Debit`, from `#/components/schemas/Debit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .debit_amount import DebitAmount


class Debit(ApiModel):
    amount: DebitAmount | None = None
