"""`ShapeType`, from `#/components/schemas/ShapeType`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ShapeType = TypeAliasType("ShapeType", Literal["circle", "square", "ring"])
