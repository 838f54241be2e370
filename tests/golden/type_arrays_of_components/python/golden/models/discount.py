"""`Discount`, from `#/components/schemas/Discount`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Discount = TypeAliasType("Discount", models.DiscountObject | list[models.DiscountItem])
