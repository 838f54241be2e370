"""`AnyPet`, from `#/definitions/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .dog import Dog, DogDict
    from .pet import Pet, PetDict

AnyPet = TypeAliasType(
    "AnyPet", Annotated[Union["Dog", "Pet"], Tagged("kind", "Dog", "Pet")]
)
"""`Pet`, or what extends it."""

AnyPetDict = TypeAliasType("AnyPetDict", Union["Dog", "DogDict", "Pet", "PetDict"])
"""`AnyPet` with dicts for models."""
