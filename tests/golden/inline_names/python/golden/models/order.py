"""`Order`, from `#/components/schemas/Order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .order_address_value import OrderAddressValue
    from .order_lines_item import OrderLinesItem
    from .order_notes_value import OrderNotesValue


class Order(ApiModel):
    address: OrderAddressValue | None = None
    lines: list[OrderLinesItem] | None = None
    notes: dict[str, OrderNotesValue] | None = None
