"""`Either`, from `#/components/schemas/Either`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Either = TypeAliasType(
    "Either", Annotated[models.Either1 | models.Either2, Tagged("v", "1", "2")]
)
