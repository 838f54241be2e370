"""`ColorsByName`, from `#/components/schemas/ColorsByName`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .colors import Colors

ColorsByName = TypeAliasType("ColorsByName", "dict[str, Colors]")
