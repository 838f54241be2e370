"""`ImageShape`, from `#/components/schemas/Image/properties/shape`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ImageShape = TypeAliasType(
    "ImageShape", Literal["a", "b", "c", "d", "e", "f", "g", "h"]
)
