"""`AnyPet`, from `pet.yaml#`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .fish import Fish
    from .pet import Pet
    from .puppy import Puppy

AnyPet = TypeAliasType(
    "AnyPet",
    Annotated[
        Union["Cat", "Dog", "Fish", "Puppy", "Pet"],
        Tagged("kind", "Cat", "dog", "fish", "Puppy", "Animal"),
    ],
)
"""`Pet`, or what extends it."""
