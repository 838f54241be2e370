"""`StoredPet`, from `#/components/schemas/StoredPet`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

StoredPet = TypeAliasType(
    "StoredPet",
    Annotated[models.StoredPetCat | models.StoredPetDog, Tagged("kind", "cat", "dog")],
)
