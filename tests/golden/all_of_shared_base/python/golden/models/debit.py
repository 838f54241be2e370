"""`Debit`, from `#/components/schemas/Debit`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Debit(ApiModel):
    amount: models.DebitAmount | None = None
