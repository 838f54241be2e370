"""`Nested`, from `#/components/schemas/Nested`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Nested = TypeAliasType(
    "Nested",
    Annotated[
        models.Fish | models.Pet,
        Tagged("kind", "fish", ("cat", "Animal", "dog"), default=1),
    ],
)
