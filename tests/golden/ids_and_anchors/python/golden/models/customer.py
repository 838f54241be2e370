"""`Customer`, from `#/components/schemas/Customer`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Customer(ApiModel):
    last: models.OrderSum | None = None
    orders: list[models.Order] | None = None
