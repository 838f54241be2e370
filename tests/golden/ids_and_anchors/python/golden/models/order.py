"""`Order`, from `#/components/schemas/Order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .customer import Customer
    from .note import Note
    from .order_line import OrderLine
    from .order_sum import OrderSum


class Order(ApiModel):
    by_pointer: OrderLine | None = None
    by_anchor: OrderSum | None = None
    by_relative_id: Customer | None = None
    by_root_pointer: Note | None = None
    whole: Order | None = None
