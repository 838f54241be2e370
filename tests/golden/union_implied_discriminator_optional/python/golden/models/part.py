"""`Part`, from `#/components/schemas/Part`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Part = TypeAliasType(
    "Part",
    Annotated[
        models.PartText | models.PartLink, Tagged("type", "text", "link", optional=True)
    ],
)
