"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .shape_free_form import ShapeFreeForm
    from .shape_with_radius import ShapeWithRadius
    from .shape_with_side import ShapeWithSide

Shape = TypeAliasType(
    "Shape", Union["ShapeWithRadius", "ShapeWithSide", "ShapeFreeForm", str]
)
