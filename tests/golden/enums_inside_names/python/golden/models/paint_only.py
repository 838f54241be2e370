"""`PaintOnly`, from `#/components/schemas/Paint/properties/only`."""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

PaintOnly = TypeAliasType("PaintOnly", Union[Literal["alone"], int])
