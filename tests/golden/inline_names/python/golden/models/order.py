"""`Order`, from `#/components/schemas/Order`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Order(ApiModel):
    address: models.OrderAddressValue | None = None
    lines: list[models.OrderLinesItem] | None = None
    notes: dict[str, models.OrderNotesValue] | None = None
