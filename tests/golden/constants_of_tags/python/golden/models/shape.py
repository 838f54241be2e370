"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .circle import Circle, CircleDict
    from .dot import Dot, DotDict
    from .line import Line, LineDict
    from .ring import Ring, RingDict
    from .square import Square, SquareDict

Shape = TypeAliasType(
    "Shape",
    Annotated[
        Union["Circle", "Square", "Line", "Ring", "Dot"],
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
    Union[
        "Circle",
        "CircleDict",
        "Square",
        "SquareDict",
        "Line",
        "LineDict",
        "Ring",
        "RingDict",
        "Dot",
        "DotDict",
    ],
)
"""`Shape` with dicts for models."""
