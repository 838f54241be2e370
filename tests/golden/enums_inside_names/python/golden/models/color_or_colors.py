"""`ColorOrColors`, from `#/components/schemas/ColorOrColors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .color import Color
    from .colors import Colors

ColorOrColors = TypeAliasType("ColorOrColors", Union["Color", "Colors", int])
