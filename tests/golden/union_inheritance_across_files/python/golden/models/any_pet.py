"""`AnyPet`, from `pet.yaml#`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

AnyPet = TypeAliasType(
    "AnyPet",
    Annotated[
        models.Cat | models.Dog | models.Fish | models.Puppy | models.Pet,
        Tagged("kind", "Cat", "dog", "fish", "Puppy", "Animal"),
    ],
)
"""`Pet`, or what extends it."""
