"""`Drawing`, from `#/components/schemas/Drawing`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from .. import models
from .._runtime.models import ApiModel


class Drawing(ApiModel):
    circle: models.Circle | None = None
    shapes: list[models.DrawingShapesItem] | None = None
    spot: models.Spot | None = None


class DrawingDict(TypedDict, total=False):
    """`Drawing` as a dict."""

    circle: models.Circle | models.CircleDict
    shapes: Sequence[models.DrawingShapesItem | models.DrawingShapesItemDict]
    spot: models.Spot | models.SpotDict
