"""`AnyLine`, from `#/components/schemas/Line`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

AnyLine = TypeAliasType(
    "AnyLine", Annotated[models.Ray | models.Line, Tagged("end", "Ray", "Line")]
)
"""`Line`, or what extends it."""
