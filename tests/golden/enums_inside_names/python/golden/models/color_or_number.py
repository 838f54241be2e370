"""`ColorOrNumber`, from `#/components/schemas/ColorOrNumber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .color import Color

ColorOrNumber = TypeAliasType("ColorOrNumber", Union["Color", int])
