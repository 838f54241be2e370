"""`Pet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

Pet = TypeAliasType(
    "Pet",
    Annotated[
        models.Cat | models.Animal | models.Dog,
        Tagged("kind", "cat", "Animal", "dog", default=1),
    ],
)
