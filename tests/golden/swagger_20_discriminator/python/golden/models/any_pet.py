"""`AnyPet`, from `#/definitions/Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .fish import Fish
    from .pet import Pet

AnyPet = TypeAliasType(
    "AnyPet",
    Annotated[
        Union["Cat", "Dog", "Fish", "Pet"],
        Tagged("petType", "#Cat", "dog", "Fish", "Pet", attribute="pet_type"),
    ],
)
"""`Pet`, or what extends it."""
