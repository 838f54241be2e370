"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Shape = TypeAliasType(
    "Shape",
    Annotated[
        models.Circle | models.Square | models.Line | models.Ring | models.Dot,
        Tagged(
            "shape-type",
            "circle",
            ("square", "box"),
            "line",
            "ring",
            ("dot", "point"),
            attribute="shape_type",
        ),
    ],
)

ShapeDict = TypeAliasType(
    "ShapeDict",
    models.Circle
    | models.CircleDict
    | models.Square
    | models.SquareDict
    | models.Line
    | models.LineDict
    | models.Ring
    | models.RingDict
    | models.Dot
    | models.DotDict,
)
"""`Shape` with dicts for models."""
