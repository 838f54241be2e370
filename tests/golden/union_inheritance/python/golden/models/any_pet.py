"""`AnyPet`, from `#/components/schemas/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .cat import Cat, CatDict
    from .dog import Dog, DogDict
    from .fish import Fish, FishDict
    from .pet import Pet, PetDict
    from .puppy import Puppy, PuppyDict

AnyPet = TypeAliasType(
    "AnyPet",
    Annotated[
        Union["Cat", "Dog", "Fish", "Puppy", "Pet"],
        Tagged("petType", "cat", "dog", "Fish", "Puppy", "Pet", attribute="pet_type"),
    ],
)
"""`Pet`, or what extends it."""

AnyPetDict = TypeAliasType(
    "AnyPetDict",
    Union[
        "Cat",
        "CatDict",
        "Dog",
        "DogDict",
        "Fish",
        "FishDict",
        "Puppy",
        "PuppyDict",
        "Pet",
        "PetDict",
    ],
)
"""`AnyPet` with dicts for models."""
