"""`PaintUnnamed`, from `#/components/schemas/Paint/properties/unnamed`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

PaintUnnamed = TypeAliasType("PaintUnnamed", Literal["one", "two"])
