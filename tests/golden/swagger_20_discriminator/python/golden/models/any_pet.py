"""`AnyPet`, from `#/definitions/Pet`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

AnyPet = TypeAliasType(
    "AnyPet",
    Annotated[
        models.Cat | models.Dog | models.Fish | models.Pet,
        Tagged("petType", "#Cat", "dog", "Fish", "Pet", attribute="pet_type"),
    ],
)
"""`Pet`, or what extends it."""
