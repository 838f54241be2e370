"""`Credit`, from `#/components/schemas/Credit`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Credit(ApiModel):
    amount: models.CreditAmount | None = None
