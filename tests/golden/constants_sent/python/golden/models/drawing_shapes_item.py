"""`DrawingShapesItem`, from `#/components/schemas/Drawing/properties/shapes/items`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

DrawingShapesItem = TypeAliasType(
    "DrawingShapesItem",
    Annotated[models.Circle | models.Square, Tagged("type", "circle", "square")],
)

DrawingShapesItemDict = TypeAliasType(
    "DrawingShapesItemDict",
    models.Circle | models.CircleDict | models.Square | models.SquareDict,
)
"""`DrawingShapesItem` with dicts for models."""
