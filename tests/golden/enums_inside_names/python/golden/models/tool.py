"""`Tool`, from `#/components/schemas/Tool`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Tool = TypeAliasType(
    "Tool", Annotated[models.Brush | models.Roller, Tagged("kind", "brush", "roller")]
)
