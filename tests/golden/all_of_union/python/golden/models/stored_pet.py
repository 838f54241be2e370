"""`StoredPet`, from `#/components/schemas/StoredPet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .stored_pet_cat import StoredPetCat
    from .stored_pet_dog import StoredPetDog

StoredPet = TypeAliasType(
    "StoredPet",
    Annotated[Union["StoredPetCat", "StoredPetDog"], Tagged("kind", "cat", "dog")],
)
