"""`Color`, from `#/components/schemas/Color`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Color = TypeAliasType("Color", Literal["red", "green"])
