"""`AnyShape`, from `#/components/schemas/Shape`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

AnyShape = TypeAliasType(
    "AnyShape",
    Annotated[
        models.Circle | models.Shape, Tagged("form", "Circle", "Shape", default=1)
    ],
)
"""`Shape`, or what extends it."""
