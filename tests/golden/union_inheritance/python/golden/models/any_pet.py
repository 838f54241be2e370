"""`AnyPet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

AnyPet = TypeAliasType(
    "AnyPet",
    Annotated[
        models.Cat | models.Dog | models.Fish | models.Puppy | models.Pet,
        Tagged("petType", "cat", "dog", "Fish", "Puppy", "Pet", attribute="pet_type"),
    ],
)
"""`Pet`, or what extends it."""

AnyPetDict = TypeAliasType(
    "AnyPetDict",
    models.Cat
    | models.CatDict
    | models.Dog
    | models.DogDict
    | models.Fish
    | models.FishDict
    | models.Puppy
    | models.PuppyDict
    | models.Pet
    | models.PetDict,
)
"""`AnyPet` with dicts for models."""
