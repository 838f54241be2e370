"""`Pair`, from `#/components/schemas/Pair`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .color import Color

Pair = TypeAliasType("Pair", "tuple[Color, int]")
