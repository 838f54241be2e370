"""`DrawingShapesItem`, from `#/components/schemas/Drawing/properties/shapes/items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .circle import Circle, CircleDict
    from .square import Square, SquareDict

DrawingShapesItem = TypeAliasType(
    "DrawingShapesItem",
    Annotated[Union["Circle", "Square"], Tagged("type", "circle", "square")],
)

DrawingShapesItemDict = TypeAliasType(
    "DrawingShapesItemDict", Union["Circle", "CircleDict", "Square", "SquareDict"]
)
"""`DrawingShapesItem` with dicts for models."""
