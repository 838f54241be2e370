"""`Drawing`, from `#/components/schemas/Drawing`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .circle import Circle, CircleDict
    from .drawing_shapes_item import DrawingShapesItem, DrawingShapesItemDict
    from .spot import Spot, SpotDict


class Drawing(ApiModel):
    circle: Circle | None = None
    shapes: list[DrawingShapesItem] | None = None
    spot: Spot | None = None


class DrawingDict(TypedDict, total=False):
    """`Drawing` as a dict, or as keyword arguments."""

    circle: Circle | CircleDict
    shapes: Sequence[DrawingShapesItem | DrawingShapesItemDict]
    spot: Spot | SpotDict
