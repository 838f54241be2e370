"""`Shape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

Shape = TypeAliasType(
    "Shape", models.ShapeWithRadius | models.ShapeWithSide | models.ShapeFreeForm | str
)
