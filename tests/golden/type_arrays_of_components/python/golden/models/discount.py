"""`Discount`, from `#/components/schemas/Discount`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .discount_item import DiscountItem
    from .discount_object import DiscountObject

Discount = TypeAliasType("Discount", Union["DiscountObject", "list[DiscountItem]"])
