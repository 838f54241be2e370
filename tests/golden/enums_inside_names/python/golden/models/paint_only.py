"""`PaintOnly`, from `#/components/schemas/Paint/properties/only`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

PaintOnly = TypeAliasType("PaintOnly", Literal["alone"] | int)
