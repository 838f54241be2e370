"""`Customer`, from `#/components/schemas/Customer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .order import Order
    from .order_sum import OrderSum


class Customer(ApiModel):
    last: OrderSum | None = None
    orders: list[Order] | None = None
